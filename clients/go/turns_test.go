package client_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	client "heddle.dev/client"
	"heddle.dev/client/protocol"
)

func turnJSON(id, status string) string {
	return fmt.Sprintf(`{"id":%q,"status":%q,"items":[],"itemsView":"notLoaded","error":null}`, id, status)
}

func (s *script) tell(method, turn, more string) {
	s.t.Helper()
	s.say(fmt.Sprintf(`{"method":%q,"params":{"threadId":"thread-1","turnId":%q,"startedAtMs":1,"completedAtMs":2,%s}}`, method, turn, more))
}

func (s *script) endTurn(id, status string) {
	s.t.Helper()
	s.say(`{"method":"turn/completed","params":{"threadId":"thread-1","turn":` + turnJSON(id, status) + `}}`)
}

func message(id, text string) string {
	return fmt.Sprintf(`"item":{"type":"agentMessage","id":%q,"text":%q}`, id, text)
}

func command(id, status string) string {
	return fmt.Sprintf(`"item":{"type":"commandExecution","id":%q,"command":"x","cwd":"/","status":%q,"commandActions":[]}`, id, status)
}

// startedThread has what any version of the protocol wants to know of a thread.
const startedThread = `{"thread":{"id":"thread-1","sessionId":"s","preview":"","ephemeral":false,"projectId":null,` +
	`"modelProvider":"p","createdAt":1,"updatedAt":1,"status":{"type":"idle"},"path":null,"cwd":"/","cliVersion":"1",` +
	`"source":"cli","gitInfo":null,"name":null,"turns":[]},"model":"m","modelProvider":"p","cwd":"/",` +
	`"approvalPolicy":"never","approvalsReviewer":"user","sandbox":{"type":"dangerFullAccess"},"reasoningEffort":null}`

func aThread(t *testing.T, c *client.Client, s *script) *client.Thread {
	t.Helper()
	started := later(func() (*client.Thread, error) { return c.StartThread(within(t), &protocol.ThreadStartParams{}) })
	s.answer("thread/start", startedThread)
	thread, err := started()
	if err != nil {
		t.Fatal(err)
	}
	return thread
}

// begin starts a turn whose id is turn-1.
func begin(t *testing.T, ctx context.Context, options *client.Options) (*client.Client, *script, *client.Turn) {
	t.Helper()
	c, s := connect(t, options)
	thread := aThread(t, c, s)
	running := later(func() (*client.Turn, error) { return thread.Run(ctx, "Hello.", nil) })
	request := s.hear()
	if request.Method != "turn/start" || !strings.Contains(request.text, `"input":[{"type":"text","text":"Hello."`) ||
		!strings.Contains(request.text, `"threadId":"thread-1"`) {
		t.Errorf("the request is %s", request.text)
	}
	// Other connections may make the server tell of a turn before its answer.
	s.tell("item/started", "turn-1", message("m", ""))
	s.tell("item/started", "turn-2", message("other", ""))
	s.say(`{"id":` + string(request.ID) + `,"result":{"turn":` + turnJSON("turn-1", "inProgress") + `}}`)
	turn, err := running()
	if err != nil {
		t.Fatal(err)
	}
	return c, s, turn
}

func TestATurn(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	s.tell("item/agentMessage/delta", "turn-1", `"itemId":"m","delta":"Good "`)
	s.tell("item/agentMessage/delta", "turn-2", `"itemId":"m","delta":"wrong"`)
	s.tell("item/agentMessage/delta", "turn-1", `"itemId":"m","delta":"day."`)
	s.tell("item/started", "turn-1", command("c", "inProgress"))
	s.tell("item/completed", "turn-1", message("m", "Good day."))
	s.tell("item/completed", "turn-1", command("c", "completed"))
	s.endTurn("turn-2", "failed")
	s.endTurn("turn-1", "completed")
	said, events := "", 0
	for event, err := range turn.Events(within(t)) {
		if err != nil {
			t.Fatal(err)
		}
		events++
		if delta, ok := event.(*client.ItemAgentMessageDeltaEvent); ok {
			said += delta.Params.Delta
		}
	}
	if said != "Good day." || events != 7 {
		t.Errorf("%d events say %q", events, said)
	}
	result, err := turn.Result(within(t))
	if err != nil {
		t.Fatal(err)
	}
	if result.FinalText != "Good day." || len(result.Items) != 2 || result.Turn.Status != protocol.TurnStatusCompleted {
		t.Errorf("the result is %+v", result)
	}
	if item, ok := result.Items[1].(*protocol.CommandExecutionItem); !ok || item.Status != "completed" {
		t.Errorf("the command is %+v", result.Items[1])
	}
	if _, err := turn.Next(within(t)); !errors.Is(err, io.EOF) {
		t.Errorf("after the last event comes %v", err)
	}
	if err := turn.Interrupt(within(t)); err != nil {
		t.Errorf("a turn that has ended cannot be interrupted: %v", err)
	}
}

func TestATurnThatIsCutOff(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	s.tell("item/agentMessage/delta", "turn-1", `"itemId":"m","delta":"Half"`)
	s.endTurn("turn-1", "interrupted")
	result, err := turn.Result(within(t))
	if err != nil || result.FinalText != "Half" {
		t.Errorf("the result is %+v, %v", result, err)
	}
}

func TestItemsThatEndAfterTheirTurn(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	s.tell("item/started", "turn-1", command("c", "inProgress"))
	s.tell("item/completed", "turn-1", message("m", "Done."))
	s.endTurn("turn-1", "completed")
	s.tell("item/completed", "turn-1", command("c", "failed"))
	result, err := turn.Result(within(t))
	if err != nil {
		t.Fatal(err)
	}
	if item, ok := result.Items[1].(*protocol.CommandExecutionItem); !ok || item.Status != "failed" {
		t.Errorf("the command is %+v", result.Items[1])
	}
}

func TestUnknownItemsAndEventsOfATurn(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	s.tell("item/started", "turn-1", `"item":{"type":"hologram","id":"h","deep":[null]}`)
	s.tell("vendor/told", "turn-1", `"more":true`)
	s.tell("item/agentMessage/delta", "turn-1", `"itemId":7`)
	s.tell("item/completed", "turn-1", `"item":{"type":"hologram","id":"h","deep":[null,1]}`)
	s.endTurn("turn-1", "interrupted")
	var unknown []*client.UnknownEvent
	for event, err := range turn.Events(within(t)) {
		if err != nil {
			t.Fatal(err)
		}
		if event, ok := event.(*client.UnknownEvent); ok {
			unknown = append(unknown, event)
		}
	}
	if len(unknown) != 2 || unknown[0].Name != "vendor/told" || unknown[1].Err == nil {
		t.Errorf("the unknown events are %+v", unknown)
	}
	result, _ := turn.Result(within(t))
	item, ok := result.Items[1].(*protocol.UnknownThreadItem)
	if !ok || item.Tag != "hologram" || string(item.Raw) != `{"type":"hologram","id":"h","deep":[null,1]}` || len(result.Items) != 2 {
		t.Errorf("the items are %+v", result.Items)
	}
}

func TestAServerThatDiesInATurn(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	code := 3
	s.breakOff(&client.ConnectionClosedError{Reason: "it exited", ExitCode: &code})
	closed := new(client.ConnectionClosedError)
	if _, err := turn.Result(within(t)); !errors.As(err, &closed) || *closed.ExitCode != 3 {
		t.Errorf("the result is %v", err)
	}
	var last error
	for _, err := range turn.Events(within(t)) {
		last = err
	}
	if !errors.As(last, &closed) {
		t.Errorf("the events end with %v", last)
	}
}

func TestTheEndOfATurnThatCannotBeRead(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	s.say(`{"method":"turn/completed","params":{"threadId":"thread-1","turn":{"id":"turn-1"}}}`)
	invalid := new(client.InvalidMessageError)
	if _, err := turn.Result(within(t)); !errors.As(err, &invalid) || invalid.Method != "turn/completed" {
		t.Errorf("the result is %v", err)
	}
}

func TestTheEndOfTheContextInterrupts(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	_, s, turn := begin(t, ctx, nil)
	cancel()
	request := s.answer("turn/interrupt", "{}")
	if string(request.Params) != `{"threadId":"thread-1","turnId":"turn-1"}` {
		t.Errorf("the params are %s", request.Params)
	}
	s.endTurn("turn-1", "interrupted")
	if result, err := turn.Result(within(t)); err != nil || result.Turn.Status != protocol.TurnStatusInterrupted {
		t.Errorf("the result is %+v, %v", result, err)
	}
}

func TestAnInterruptThatComesTooLate(t *testing.T) {
	_, s, turn := begin(t, within(t), nil)
	interrupted := later(func() (struct{}, error) { return struct{}{}, turn.Interrupt(within(t)) })
	request := s.hear()
	s.endTurn("turn-1", "failed")
	s.say(`{"id":` + string(request.ID) + `,"error":{"code":-32600,"message":"no such turn"}}`)
	if _, err := interrupted(); err != nil {
		t.Error(err)
	}
}

func TestATurnThatIsNotAccepted(t *testing.T) {
	c, s := connect(t, nil)
	thread := aThread(t, c, s)
	running := later(func() (*client.Turn, error) { return thread.Run(within(t), "Hello.", nil) })
	request := s.hear()
	s.say(`{"id":` + string(request.ID) + `,"error":{"code":-32600,"message":"thread not found"}}`)
	if _, err := running(); !errors.As(err, new(*client.RPCError)) {
		t.Errorf("it fails with %v", err)
	}
}
