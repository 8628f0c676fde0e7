namespace Heddle.AppServer;

/// <summary>Everything that this package throws by itself. The message is a sentence for people.</summary>
public class AppServerException : Exception
{
    /// <summary>An error with a message.</summary>
    public AppServerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
