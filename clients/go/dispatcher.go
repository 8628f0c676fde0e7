package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"heddle.dev/client/internal/wire"
)

var errStreamClosed = errors.New("the stream of events was closed")

// A notice is a notification, as it came and as it was read.
type notice struct {
	event  Event
	params json.RawMessage
}

// A follower hears every notification, in order, and then why there are no more. It must not block.
type follower interface {
	hear(n *notice)
	fail(reason error)
}

// A dispatcher brings what the server sends to those who want it.
type dispatcher struct {
	handlers   Handlers
	onApproval func(context.Context, Approval) (Decision, error)
	withdraw   func(requestID)

	mu        sync.Mutex
	followers []follower
	reason    error
}

func (d *dispatcher) notification(m *message) {
	if m.method == "serverRequest/resolved" {
		if id, ok := requestIDOf(wire.Member(m.body, "requestId")); ok {
			d.withdraw(id)
		}
	}
	n := &notice{event: eventOf(m), params: m.body}
	for _, each := range d.present() {
		each.hear(n)
	}
}

func (d *dispatcher) present() []follower {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.followers
}

func (d *dispatcher) closed(reason error) {
	d.mu.Lock()
	d.reason = reason
	d.mu.Unlock()
	for _, each := range d.present() {
		each.fail(reason)
	}
}

// follow gives back how to stop it.
func (d *dispatcher) follow(f follower) (stop func()) {
	d.mu.Lock()
	reason := d.reason
	// A copy: the old list may be gone through at the moment.
	d.followers = append(d.followers[:len(d.followers):len(d.followers)], f)
	d.mu.Unlock()
	if reason != nil {
		f.fail(reason)
	}
	return func() { d.unfollow(f) }
}

func (d *dispatcher) unfollow(f follower) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var others []follower
	for _, each := range d.followers {
		if each != f {
			others = append(others, each)
		}
	}
	d.followers = others
}

// streamFollower puts everything into the queue of a stream.
type streamFollower struct {
	queue *queue[Event]
}

func (f *streamFollower) hear(n *notice) {
	f.queue.push(n.event)
}

func (f *streamFollower) fail(reason error) {
	f.queue.finish(reason)
}

func (d *dispatcher) events(limit int) *EventStream {
	f := &streamFollower{newQueue[Event](limit)}
	return &EventStream{queue: f.queue, stop: d.follow(f)}
}

// request finds who answers: a handler of the method, whoever decides about approvals, or nobody.
func (d *dispatcher) request(ctx context.Context, method string, params json.RawMessage) (json.RawMessage, error) {
	if handle := d.handlers.find(method); handle != nil {
		return handle(ctx, params)
	}
	if d.onApproval != nil {
		approval, err := approvalOf(method, params)
		if err != nil {
			return nil, invalidParams(err)
		}
		if approval != nil {
			return d.decide(ctx, approval)
		}
	}
	if answer := defaultAnswer(method); answer != "" {
		return json.RawMessage(answer), nil
	}
	return nil, &RPCError{Code: codeMethodNotFound, Message: fmt.Sprintf("This client does not handle %s.", method)}
}

func (d *dispatcher) decide(ctx context.Context, approval Approval) (json.RawMessage, error) {
	decision, err := d.onApproval(ctx, approval)
	if err != nil {
		return nil, err
	}
	return wire.Write(func(w *wire.Writer) {
		w.BeginObject()
		w.Key("decision")
		w.Text(string(decision))
		w.EndObject()
	})
}

func invalidParams(err error) error {
	return &RPCError{Code: codeInvalidParams, Message: fmt.Sprintf("Invalid params: %v", err)}
}
