package dev.heddle.client;

/**
 * Decides whether the agent may do something. It may take its time, as when it asks somebody: every
 * approval has a thread of its own. The thread is interrupted when the decision is not needed any
 * more.
 */
@FunctionalInterface
public interface ApprovalHandler {
  /** The decision. */
  ApprovalDecision decide(Approval approval) throws Exception;
}
