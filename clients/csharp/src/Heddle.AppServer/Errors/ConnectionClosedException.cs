namespace Heddle.AppServer;

/// <summary>The connection is gone, and with it whatever was waited for.</summary>
public sealed class ConnectionClosedException : AppServerException
{
    /// <summary>Says why; a transport throws it where it knows.</summary>
    public ConnectionClosedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ConnectionClosedException(int exitCode, IReadOnlyList<string> standardError)
        : base(
            $"The server exited with code {exitCode}."
                + (standardError.Count == 0 ? "" : $" Its last words:\n{string.Join('\n', standardError)}"))
    {
        ExitCode = exitCode;
        StandardError = standardError;
    }

    /// <summary>How the process of the server ended; on Unix 128 and the number of the signal that killed it.</summary>
    public int? ExitCode { get; }

    /// <summary>The last lines that the process of the server wrote to standard error.</summary>
    public IReadOnlyList<string> StandardError { get; } = [];

    /// <summary>The code with which the server closed the WebSocket.</summary>
    public int? CloseCode { get; init; }

    /// <summary>What it said when it closed the WebSocket.</summary>
    public string? CloseReason { get; init; }
}
