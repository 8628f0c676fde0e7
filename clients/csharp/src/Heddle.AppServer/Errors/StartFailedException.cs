namespace Heddle.AppServer;

/// <summary>The server could not be started, or not be reached.</summary>
public sealed class StartFailedException : AppServerException
{
    internal StartFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
