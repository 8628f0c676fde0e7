namespace Heddle.AppServer;

/// <summary>How a turn ended. A turn that failed or was interrupted ends too: look at the status of the turn.</summary>
/// <param name="Turn">The turn as the server last told it; its items are often left out, see those beside it.</param>
/// <param name="Items">Every item of the turn, in order, each in its last state.</param>
/// <param name="FinalText">The text of the last message of the agent; empty when it said nothing.</param>
public sealed record TurnResult(TurnInfo Turn, IReadOnlyList<ThreadItem> Items, string FinalText);
