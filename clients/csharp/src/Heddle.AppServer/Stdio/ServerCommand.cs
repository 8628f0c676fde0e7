namespace Heddle.AppServer;

/// <summary>The command that starts a server as a child process.</summary>
/// <param name="Command">A program, by its path or as found on the PATH.</param>
/// <param name="Arguments">What the program is given.</param>
public sealed record ServerCommand(string Command, params string[] Arguments)
{
    /// <summary>The server that is used when no command is given: <c>codex app-server</c>, as found on the PATH.</summary>
    public static ServerCommand Default { get; } = new("codex", "app-server");

    /// <summary>Added to the environment of this process; null takes a variable away.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The folder in which the server works; that of this process when left out.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Gets what the server writes to standard error, line by line. The last lines are kept for errors anyway.</summary>
    public Action<string>? OnStandardError { get; init; }

    /// <summary>How long the process may take to end by itself after its input was closed; then it is told to.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(2);
}
