// Command run_turn runs one turn and asks on the terminal before the agent may do something:
//
//	go run ./examples/run_turn "What is in this folder?" codex app-server
package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"

	client "heddle.dev/client"
	"heddle.dev/client/protocol"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: run_turn PROMPT COMMAND [ARGUMENT …]")
		os.Exit(2)
	}
	// A turn that is interrupted from the keyboard ends as any other.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1], client.Command{Name: os.Args[2], Args: os.Args[3:]}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, prompt string, command client.Command) error {
	c, err := client.Spawn(ctx, command, &client.Options{OnApproval: ask})
	if err != nil {
		return err
	}
	defer c.Close()
	folder, err := os.Getwd()
	if err != nil {
		return err
	}
	thread, err := c.StartThread(ctx, &protocol.ThreadStartParams{
		Cwd:            protocol.Some(folder),
		ApprovalPolicy: protocol.Some[protocol.AskForApproval](protocol.AskForApprovalUntrusted),
	})
	if err != nil {
		return err
	}
	turn, err := thread.Run(ctx, prompt, nil)
	if err != nil {
		return err
	}
	for event, err := range turn.Events(context.Background()) {
		if err != nil {
			return err
		}
		switch event := event.(type) {
		case *client.ItemAgentMessageDeltaEvent:
			fmt.Print(event.Params.Delta)
		case *client.ItemCompletedEvent:
			if command, ok := event.Params.Item.(*protocol.CommandExecutionItem); ok {
				fmt.Println("$", command.Command)
			}
		}
	}
	result, err := turn.Result(context.Background())
	if err != nil {
		return err
	}
	fmt.Printf("\n(%s)\n", result.Turn.Status)
	return nil
}

func ask(_ context.Context, approval client.Approval) (client.Decision, error) {
	what := "a change of files"
	if command, ok := approval.(*client.ItemCommandExecutionRequestApproval); ok {
		what = command.Params.Command.Or("a command")
	}
	fmt.Printf("Allow %s? [y/N] ", what)
	answer, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	if strings.TrimSpace(answer) == "y" {
		return client.DecisionAccept, nil
	}
	return client.DecisionDecline, nil
}
