package client

import (
	"context"
	"io"
	"iter"
)

// A TurnEvent is what is told about one turn.
type TurnEvent interface {
	Event
	isTurnEvent()
}

func (*UnknownEvent) isTurnEvent() {}

// A TurnResult is how a turn ended. A turn that failed or was interrupted ends too: look at the status of Turn.
type TurnResult struct {
	// Turn is as the server last told it; its items are often left out, see Items.
	Turn *TurnInfo
	// Items are all of the turn, in order, each in its last state.
	Items []Item
	// FinalText is the last message of the agent; empty when it said nothing.
	FinalText string
}

// A Turn is one on its way. Read its events, or wait for its result, or both.
//
// Events wait for their reader from the start of the turn, as many as Options.EventBuffer says, and are given out once.
// When the connection is lost, events and result both fail with the reason.
type Turn struct {
	ID       string
	ThreadID string
	client   *Client
	stream   *turnStream
}

// Next waits for the next event of the turn. After the last one it fails with io.EOF.
func (t *Turn) Next(ctx context.Context) (TurnEvent, error) {
	event, more, err := t.stream.events.next(ctx)
	if err == nil && !more {
		err = io.EOF
	}
	return event, err
}

// Events gives event after event until the turn has ended; an error is the last that it gives.
func (t *Turn) Events(ctx context.Context) iter.Seq2[TurnEvent, error] {
	return func(yield func(TurnEvent, error) bool) {
		for {
			event, more, err := t.stream.events.next(ctx)
			if err == nil && !more || !yield(event, err) || err != nil {
				return
			}
		}
	}
}

// Done is closed when the turn has ended, however it did.
func (t *Turn) Done() <-chan struct{} {
	return t.stream.done
}

// Result waits until the turn has ended, however it did.
func (t *Turn) Result(ctx context.Context) (*TurnResult, error) {
	select {
	case <-t.stream.done:
		return t.stream.result, t.stream.reason
	default:
	}
	select {
	case <-t.stream.done:
		return t.stream.result, t.stream.reason
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// Interrupt ends the turn early and returns when the server has heard it. It does nothing when the turn has ended.
func (t *Turn) Interrupt(ctx context.Context) error {
	if t.stream.ended() {
		return nil
	}
	err := t.client.interruptTurn(ctx, t.ThreadID, t.ID)
	if err != nil && t.stream.ended() {
		// The end of the turn and the wish for it crossed on the way.
		return nil
	}
	return err
}
