// Command story goes through all that a client can do with a server, and prints what came of it: one JSON object a scene.
//
//	story [-turn TEXT] [-websocket URL] [-- COMMAND ARG …]
//
// With a text for one turn it runs that only, and prints how it ended.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"sync/atomic"
	"time"

	client "heddle.dev/client"
	"heddle.dev/client/protocol"
	"heddle.dev/client/websocket"
)

func main() {
	turn := flag.String("turn", "", "what to say in one turn, in place of the story")
	url := flag.String("websocket", "", "the address of a server")
	flag.Parse()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	s := &story{url: *url, command: flag.Args()}
	var err error
	if *turn != "" {
		err = s.oneTurn(ctx, *turn)
	} else {
		err = s.tell(ctx)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

type story struct {
	url     string
	command []string
	// asked counts the approvals of the present scene.
	asked atomic.Int32
	// answered gets a value for each approval.
	answered chan struct{}
}

func (s *story) tell(ctx context.Context) error {
	s.answered = make(chan struct{}, 16)
	c, err := s.connect(ctx)
	if err != nil {
		return err
	}
	defer func() { c.Close() }()
	server := c.Server()
	var version any
	if chosen := server.ProtocolVersion; chosen != nil {
		version = *chosen
	}
	if err := s.show("handshake", "protocolVersion", version, "server", server.UserAgent != ""); err != nil {
		return err
	}

	thread, err := startThread(ctx, c)
	if err != nil {
		return err
	}
	for _, act := range []func(context.Context, *client.Thread) error{s.streaming, s.accepted, s.declined, s.interrupted} {
		s.asked.Store(0)
		if err := act(ctx, thread); err != nil {
			return err
		}
	}
	if err := c.Close(); err != nil {
		return err
	}

	if c, err = s.connect(ctx); err != nil {
		return err
	}
	resumed, err := c.ResumeThread(ctx, &protocol.ThreadResumeParams{ThreadID: thread.ID()})
	if err != nil {
		return err
	}
	same := resumed.ID() == thread.ID()
	if err := s.show("resumed", "sameThread", same, "turns", len(resumed.Info.Turns)); err != nil {
		return err
	}
	if err := s.future(ctx, resumed); err != nil {
		return err
	}
	if err := c.Close(); err != nil {
		return err
	}
	return s.show("closed")
}

// oneTurn does what `heddle conform client` asks of a client.
func (s *story) oneTurn(ctx context.Context, text string) error {
	s.answered = make(chan struct{}, 16)
	c, err := s.connect(ctx)
	if err != nil {
		return err
	}
	defer func() { c.Close() }()
	thread, err := startThread(ctx, c)
	if err != nil {
		return err
	}
	turn, err := thread.Run(ctx, text, nil)
	if err != nil {
		return err
	}
	result, err := turn.Result(ctx)
	if err != nil {
		return err
	}
	return s.show("turn", "status", result.Turn.Status, "text", result.FinalText)
}

func startThread(ctx context.Context, c *client.Client) (*client.Thread, error) {
	folder, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	return c.StartThread(ctx, &protocol.ThreadStartParams{
		Cwd:            protocol.Some(folder),
		ApprovalPolicy: protocol.Some[protocol.AskForApproval](protocol.AskForApprovalUntrusted),
	})
}

func (s *story) connect(ctx context.Context) (*client.Client, error) {
	options := &client.Options{OnApproval: s.decide}
	if s.url != "" {
		return websocket.Connect(ctx, s.url, nil, options)
	}
	var command client.Command
	if len(s.command) > 0 {
		command = client.Command{Name: s.command[0], Args: s.command[1:]}
	}
	command.Stderr = os.Stderr
	return client.Spawn(ctx, command, options)
}

func (s *story) decide(_ context.Context, approval client.Approval) (client.Decision, error) {
	s.asked.Add(1)
	defer func() { s.answered <- struct{}{} }()
	command, ok := approval.(*client.ItemCommandExecutionRequestApproval)
	if ok && strings.Contains(command.Params.Command.Or(""), "approved") {
		return client.DecisionAccept, nil
	}
	return client.DecisionDecline, nil
}

// show prints a scene: names and values in turn.
func (s *story) show(scene string, members ...any) error {
	line, err := json.Marshal(scene)
	if err != nil {
		return err
	}
	text := `{"scene":` + string(line)
	for i := 0; i+1 < len(members); i += 2 {
		value, err := json.Marshal(members[i+1])
		if err != nil {
			return err
		}
		text += fmt.Sprintf(",%q:%s", members[i], value)
	}
	_, err = fmt.Println(text + "}")
	return err
}

func (s *story) streaming(ctx context.Context, thread *client.Thread) error {
	turn, err := thread.Run(ctx, "Say hello.", nil)
	if err != nil {
		return err
	}
	deltas := map[string]string{}
	last := ""
	for event, err := range turn.Events(ctx) {
		if err != nil {
			return err
		}
		if delta, ok := event.(*client.ItemAgentMessageDeltaEvent); ok {
			last = delta.Params.ItemID
			deltas[last] += delta.Params.Delta
		}
	}
	result, err := turn.Result(ctx)
	if err != nil {
		return err
	}
	return s.show("streaming", "status", result.Turn.Status, "said", result.FinalText != "", "deltasAreText", deltas[last] == result.FinalText)
}

func (s *story) accepted(ctx context.Context, thread *client.Thread) error {
	result, command, err := runCommand(ctx, thread, "run: touch approved.txt")
	if err != nil {
		return err
	}
	var exitCode any
	if code, ok := command.ExitCode.Get(); ok {
		exitCode = code
	}
	return s.show("accepted", "asked", s.asked.Load(), "command", command.Status, "exitCode", exitCode, "status", result.Turn.Status)
}

func (s *story) declined(ctx context.Context, thread *client.Thread) error {
	result, command, err := runCommand(ctx, thread, "run: touch refused.txt")
	if err != nil {
		return err
	}
	return s.show("declined", "asked", s.asked.Load(), "command", command.Status, "status", result.Turn.Status)
}

// runCommand runs a turn in which one command is wanted.
func runCommand(ctx context.Context, thread *client.Thread, text string) (*client.TurnResult, *protocol.CommandExecutionItem, error) {
	turn, err := thread.Run(ctx, text, nil)
	if err != nil {
		return nil, nil, err
	}
	result, err := turn.Result(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, item := range result.Items {
		if command, ok := item.(*protocol.CommandExecutionItem); ok {
			return result, command, nil
		}
	}
	return nil, nil, errors.New("the turn had no command")
}

func (s *story) interrupted(ctx context.Context, thread *client.Thread) error {
	for len(s.answered) > 0 {
		<-s.answered
	}
	turn, err := thread.Run(ctx, "run: touch approved-slow.txt && sleep 60", nil)
	if err != nil {
		return err
	}
	select {
	case <-s.answered:
	case <-ctx.Done():
		return ctx.Err()
	}
	if err := turn.Interrupt(ctx); err != nil {
		return err
	}
	result, err := turn.Result(ctx)
	if err != nil {
		return err
	}
	return s.show("interrupted", "asked", s.asked.Load(), "status", result.Turn.Status)
}

func (s *story) future(ctx context.Context, thread *client.Thread) error {
	turn, err := thread.Run(ctx, "Tell me about the future.", nil)
	if err != nil {
		return err
	}
	notifications := []string{}
	for event, err := range turn.Events(ctx) {
		if err != nil {
			return err
		}
		if unknown, ok := event.(*client.UnknownEvent); ok {
			notifications = append(notifications, unknown.Name)
		}
	}
	result, err := turn.Result(ctx)
	if err != nil {
		return err
	}
	types, rawKept := []string{}, false
	for _, item := range result.Items {
		if unknown, ok := item.(*protocol.UnknownThreadItem); ok {
			types = append(types, unknown.Tag)
			rawKept = hasPayload(unknown.Raw)
		}
	}
	return s.show("future", "unknownItems", types, "rawKept", rawKept, "unknownNotifications", notifications, "said", result.FinalText != "", "status", result.Turn.Status)
}

func hasPayload(raw json.RawMessage) bool {
	var item struct {
		Payload struct {
			Deep any `json:"deep"`
		} `json:"payload"`
	}
	wanted := []any{nil, map[string]any{"on": true}}
	return json.Unmarshal(raw, &item) == nil && reflect.DeepEqual(item.Payload.Deep, wanted)
}
