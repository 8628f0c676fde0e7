namespace Heddle.AppServer;

/// <summary>Decides an approval: asks someone, usually. The turn waits for it.</summary>
/// <param name="approval">What the server wants to do.</param>
/// <param name="cancellationToken">
/// Cancelled when no decision is needed any more: another client decided, or the connection is gone.
/// </param>
public delegate Task<ApprovalDecision> ApprovalHandler(ApprovalRequest approval, CancellationToken cancellationToken);
