namespace Heddle.AppServer;

/// <summary>Events came faster than they were read, and more of them than the reader may be behind.</summary>
public sealed class EventsDroppedException : AppServerException
{
    internal EventsDroppedException(int limit)
        : base(
            $"More than {limit} events were waiting to be read; the later ones were dropped. "
                + "Read events as they come, or raise ClientOptions.EventBufferSize.")
    {
    }
}
