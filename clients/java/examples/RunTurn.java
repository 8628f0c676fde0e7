import dev.heddle.client.Approval;
import dev.heddle.client.ApprovalDecision;
import dev.heddle.client.Client;
import dev.heddle.client.ClientOptions;
import dev.heddle.client.ServerCommand;
import dev.heddle.client.ThreadHandle;
import dev.heddle.client.TurnHandle;
import dev.heddle.client.events.ItemAgentMessageDeltaEvent;
import dev.heddle.client.events.ItemCompletedEvent;
import dev.heddle.client.events.TurnEvent;
import dev.heddle.client.types.AskForApproval;
import dev.heddle.client.types.CommandExecutionItem;
import dev.heddle.client.types.ThreadStartParams;
import java.io.Console;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs one turn and asks on the terminal before the agent may do something.
 *
 * <p>{@code java --class-path … examples/RunTurn.java "What is in this folder?" codex app-server}
 */
public final class RunTurn {
  private RunTurn() {}

  /** Takes a prompt, and the command of a server. */
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println("usage: RunTurn PROMPT COMMAND [ARGUMENT …]");
      System.exit(2);
    }
    List<String> command = List.of(arguments).subList(1, arguments.length);
    ClientOptions options = new ClientOptions().onApproval(RunTurn::ask);
    ThreadStartParams settings =
        ThreadStartParams.builder()
            .cwd(Path.of("").toAbsolutePath().toString())
            .approvalPolicy(AskForApproval.Plain.UNTRUSTED)
            .build();
    try (Client client = Client.spawn(ServerCommand.of(command), options)) {
      ThreadHandle thread = client.startThread(settings);
      try (TurnHandle turn = thread.run(arguments[0])) {
        for (TurnEvent event : turn.events()) {
          show(event);
        }
        System.out.printf("%n(%s)%n", turn.result().turn().status().value());
      }
    }
  }

  private static void show(TurnEvent event) {
    if (event instanceof ItemAgentMessageDeltaEvent delta) {
      System.out.print(delta.params().delta());
      System.out.flush();
    } else if (event instanceof ItemCompletedEvent completed
        && completed.params().item() instanceof CommandExecutionItem item) {
      System.out.println("$ " + item.command());
    }
  }

  /** Has a thread of its own: the client goes on reading while someone thinks. */
  private static ApprovalDecision ask(Approval approval) {
    String what = "a change of files";
    if (approval instanceof Approval.CommandExecution execution) {
      what = execution.params().command().orElse("a command");
    }
    Console console = System.console();
    String answer = console == null ? "" : console.readLine("Allow %s? [y/N] ", what);
    return "y".equals(answer) ? ApprovalDecision.ACCEPT : ApprovalDecision.DECLINE;
  }
}
