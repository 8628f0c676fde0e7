namespace Heddle.AppServer;

/// <summary>What a client can be told beside where its server is.</summary>
public sealed partial record ClientOptions
{
    /// <summary>
    /// Decides every approval that has no handler of its own. When left out, approvals are declined: a server never gets
    /// to do what nobody was asked about.
    /// </summary>
    public ApprovalHandler? OnApproval { get; init; }

    /// <summary>Answers to requests of the server, one for each kind.</summary>
    public ServerRequestHandlers Handlers { get; init; } = new();

    /// <summary>
    /// How long to wait for an answer; <see cref="Timeout.InfiniteTimeSpan"/>: without limit. Turns may take any time.
    /// </summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many events may wait for a reader before it gets an <see cref="EventsDroppedException"/>.</summary>
    public int EventBufferSize { get; init; } = 65_536;
}
