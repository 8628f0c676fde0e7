package client_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	client "heddle.dev/client"
	"heddle.dev/client/protocol"
)

const (
	approval       = `{"threadId":"t","turnId":"u","itemId":"i","command":"touch x","startedAtMs":1}`
	approvalMethod = "item/commandExecution/requestApproval"
	askApproval    = `{"method":"` + approvalMethod + `","id":3,"params":` + approval + `}`
)

func TestNobodyIsAsked(t *testing.T) {
	_, s := connect(t, nil)
	s.say(askApproval)
	if got := s.hear(); got.text != `{"id":3,"result":{"decision":"decline"}}` {
		t.Errorf("the answer is %s", got.text)
	}
}

func TestOneCallbackForAllApprovals(t *testing.T) {
	_, s := connect(t, &client.Options{
		OnApproval: func(_ context.Context, approval client.Approval) (client.Decision, error) {
			command, ok := approval.(*client.ItemCommandExecutionRequestApproval)
			if !ok || approval.Method() != approvalMethod || command.Params.Command.Or("") != "touch x" {
				t.Errorf("the approval is %#v", approval)
			}
			return client.DecisionAccept, nil
		},
	})
	s.say(askApproval)
	if got := s.hear(); got.text != `{"id":3,"result":{"decision":"accept"}}` {
		t.Errorf("the answer is %s", got.text)
	}
	s.say(strings.Replace(askApproval, `"threadId":"t",`, "", 1))
	if got := s.hear(); !strings.Contains(got.text, "-32602") || !strings.Contains(got.text, "threadId") {
		t.Errorf("the answer to broken params is %s", got.text)
	}
}

func TestAHandlerOfOneKindComesFirst(t *testing.T) {
	_, s := connect(t, &client.Options{
		OnApproval: func(context.Context, client.Approval) (client.Decision, error) {
			t.Error("the handler is not asked")
			return client.DecisionDecline, nil
		},
		Handlers: client.Handlers{
			ItemCommandExecutionRequestApproval: func(_ context.Context, params *protocol.CommandExecutionRequestApprovalParams) (*protocol.CommandExecutionRequestApprovalResponse, error) {
				if params.Command.Or("") != "touch x" {
					t.Errorf("the command is %s", params.Command)
				}
				return &protocol.CommandExecutionRequestApprovalResponse{Decision: protocol.CommandExecutionApprovalDecisionCancel}, nil
			},
		},
	})
	s.say(askApproval)
	if got := s.hear(); got.text != `{"id":3,"result":{"decision":"cancel"}}` {
		t.Errorf("the answer is %s", got.text)
	}
}

func TestFailuresOfHandlers(t *testing.T) {
	failures := make(chan error, 2)
	_, s := connect(t, &client.Options{
		OnApproval: func(context.Context, client.Approval) (client.Decision, error) { return "", <-failures },
	})
	failures <- errors.New("the lamp is out")
	s.say(askApproval)
	if got := s.hear(); got.text != `{"id":3,"error":{"code":-32603,"message":"the lamp is out"}}` {
		t.Errorf("the answer is %s", got.text)
	}
	failures <- &client.RPCError{Code: 7, Message: "mine", Data: []byte(`{"a": 1}`)}
	s.say(askApproval)
	if got := s.hear(); got.text != `{"id":3,"error":{"code":7,"message":"mine","data":{"a":1}}}` {
		t.Errorf("the answer is %s", got.text)
	}
}

func TestARequestThatIsSettledElsewhere(t *testing.T) {
	started, cancelled := make(chan struct{}), make(chan error)
	_, s := connect(t, &client.Options{
		OnApproval: func(ctx context.Context, _ client.Approval) (client.Decision, error) {
			close(started)
			<-ctx.Done()
			cancelled <- context.Cause(ctx)
			return client.DecisionAccept, nil
		},
	})
	s.say(askApproval)
	<-started
	s.say(`{"method":"serverRequest/resolved","params":{"threadId":"t","requestId":3}}`)
	if cause := <-cancelled; cause == nil || errors.Is(cause, context.Canceled) {
		t.Errorf("the cause is %v", cause)
	}
	// The next thing that is heard is the answer to something else.
	s.say(`{"method":"vendor/ask","id":4}`)
	if got := s.hear(); string(got.ID) != "4" {
		t.Errorf("it answers %s", got.text)
	}
}
