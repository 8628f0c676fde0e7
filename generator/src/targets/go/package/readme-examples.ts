import { fieldOf, variantOf } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import { isOwn } from './runtime-parts.ts'

/** A program to begin with: a turn, or what can be had without turns. */
export function firstExample(model: GoModel): string {
  const { path } = model.module
  return fenced(isOwn(model) ? running(path) : listening(path))
}

const listening = (path: string): string => `package main

import (
	"context"
	"fmt"
	"log"

	client "${path}"
)

func main() {
	ctx := context.Background()
	c, err := client.Spawn(ctx, client.Command{Name: "codex", Args: []string{"app-server"}}, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	for event, err := range c.Events().All(ctx) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(event.Method())
	}
}`

const running = (path: string): string => `package main

import (
	"context"
	"fmt"
	"log"

	client "${path}"
	"${path}/protocol"
)

func main() {
	ctx := context.Background()
	c, err := client.Spawn(ctx, client.Command{Name: "codex", Args: []string{"app-server"}}, &client.Options{
		OnApproval: decide,
	})
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	thread, err := c.StartThread(ctx, &protocol.ThreadStartParams{
		Cwd:            protocol.Some("."),
		ApprovalPolicy: protocol.Some[protocol.AskForApproval](protocol.AskForApprovalUntrusted),
	})
	if err != nil {
		log.Fatal(err)
	}
	turn, err := thread.Run(ctx, "What is in this folder?", nil)
	if err != nil {
		log.Fatal(err)
	}
	for event, err := range turn.Events(ctx) {
		if err != nil {
			log.Fatal(err)
		}
		if delta, ok := event.(*client.ItemAgentMessageDeltaEvent); ok {
			fmt.Print(delta.Params.Delta)
		}
	}
	result, err := turn.Result(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("\\n%s, %d items\\n", result.Turn.Status, len(result.Items))
}

func decide(_ context.Context, approval client.Approval) (client.Decision, error) {
	if command, ok := approval.(*client.ItemCommandExecutionRequestApproval); ok {
		fmt.Println("It may run:", command.Params.Command)
		return client.DecisionAccept, nil
	}
	return client.DecisionDecline, nil
}`

/** Telling the variants of a union apart. Empty where there are no items that it could be shown with. */
export function itemsExample(model: GoModel): string {
  const { conversation, typeNames } = model
  if (conversation === null) return ''
  const { Item, AgentMessage } = conversation.types
  const command = variantOf(model, Item, 'commandExecution')
  const running =
    command === undefined || fieldOf(model, command, 'command')?.type.kind !== 'scalar'
      ? ''
      : `	case *protocol.${typeNames.of(command.name)}:
		return item.Command
`
  return fenced(`package main

import (
	"fmt"

	"${model.module.path}/protocol"
)

func title(item protocol.${typeNames.of(Item.name)}) string {
	switch item := item.(type) {
	case *protocol.${typeNames.of(AgentMessage.name)}:
		return item.Text
${running}	case *protocol.${typeNames.unknown(Item.name)}:
		return "something new: " + string(item.Raw)
	default:
		return fmt.Sprintf("%T", item)
	}
}

func main() {
	fmt.Println(title(&protocol.${typeNames.of(AgentMessage.name)}{Text: "Hello."}))
}`)
}

const fenced = (code: string): string => `\`\`\`go\n${code}\n\`\`\`\n\n`
