namespace Heddle.AppServer;

/// <summary>The server sent something that is no message of the protocol. The connection is closed.</summary>
public sealed class ProtocolViolationException : AppServerException
{
    private const int ShownLength = 200;

    internal ProtocolViolationException(string line, string reason)
        : base(
            $"The server sent a line that is no message: {reason}. The line: {Shown(line)}\n"
                + "A server may write only messages to standard output; logs belong on standard error.") =>
        Line = line;

    /// <summary>What it sent: the whole line.</summary>
    public string Line { get; }

    private static string Shown(string line) =>
        line.Length > ShownLength ? $"{line[..ShownLength]}… ({line.Length} characters)" : line;
}
