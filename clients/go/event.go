package client

import (
	"context"
	"encoding/json"
	"iter"

	"heddle.dev/client/internal/wire"
)

// An Event is a notification of the server: a pointer to the struct of its kind, or an *UnknownEvent.
type Event interface {
	// Method is its name on the wire.
	Method() string
	isEvent()
}

// A knownEvent is one that this package has a struct for.
type knownEvent interface {
	Event
	decode(params json.RawMessage, emittedAtMs int64) error
}

// An UnknownEvent is a notification that this package does not know, or whose params it cannot read.
type UnknownEvent struct {
	// Name is the method, as on the wire.
	Name string
	// Params are as they came; nil where there are none.
	Params json.RawMessage
	// EmittedAtMs is when the server sent it: Unix time in milliseconds. 0 where it does not say.
	EmittedAtMs int64
	// Err says why the params of a known notification could not be read; nil where nobody knows the method.
	Err error
}

// Method is its name on the wire.
func (e *UnknownEvent) Method() string {
	return e.Name
}

func (*UnknownEvent) isEvent() {}

// eventOf never fails: the stream must not end by one message.
func eventOf(m *message) Event {
	event := newEvent(m.method)
	if event == nil {
		return &UnknownEvent{Name: m.method, Params: m.body, EmittedAtMs: m.emittedAtMs}
	}
	if err := event.decode(m.body, m.emittedAtMs); err != nil {
		return &UnknownEvent{Name: m.method, Params: m.body, EmittedAtMs: m.emittedAtMs, Err: err}
	}
	return event
}

// isAbsent tells whether params are left out, or null.
func isAbsent(params json.RawMessage) bool {
	return params == nil || wire.KindOf(params) == wire.Null
}

// An EventStream has the notifications of a server from the moment on when it was made. They wait for their reader, at
// most as many as Options.EventBuffer says; one further behind gets an *EventsDroppedError.
type EventStream struct {
	queue *queue[Event]
	stop  func()
}

// Next waits for the next event. It fails when the connection is gone, with the reason.
func (s *EventStream) Next(ctx context.Context) (Event, error) {
	event, _, err := s.queue.next(ctx)
	return event, err
}

// All gives event after event, and ends with the first error. It closes the stream.
func (s *EventStream) All(ctx context.Context) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		defer s.Close()
		for {
			event, err := s.Next(ctx)
			if !yield(event, err) || err != nil {
				return
			}
		}
	}
}

// Close ends the stream: no more events are kept for it.
func (s *EventStream) Close() {
	s.stop()
	s.queue.finish(errStreamClosed)
}
