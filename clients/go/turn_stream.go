package client

import (
	"encoding/json"
	"sync"
	"time"

	"heddle.dev/client/internal/wire"
)

// lateItems is how long after the end of a turn the end of its last items is waited for.
const lateItems = 250 * time.Millisecond

// A turnStream collects what is told about one turn. Until its id is known, everything about its thread is kept back.
type turnStream struct {
	threadID string
	events   *queue[TurnEvent]
	// unfollow ends the listening.
	unfollow func(follower)
	done     chan struct{}
	// One of these is set before done is closed.
	result *TurnResult
	reason error

	mu    sync.Mutex
	over  bool
	id    string
	early []earlyEvent
	items turnItems
	turn  *TurnInfo
	timer *time.Timer
	after []func()
}

type earlyEvent struct {
	event  TurnEvent
	turnID string
}

func newTurnStream(threadID string, limit int, unfollow func(follower)) *turnStream {
	return &turnStream{
		threadID: threadID,
		events:   newQueue[TurnEvent](limit),
		unfollow: unfollow,
		done:     make(chan struct{}),
		items:    newTurnItems(),
	}
}

func (s *turnStream) ended() bool {
	select {
	case <-s.done:
		return true
	default:
		return false
	}
}

// bind says which turn it is: the answer to turn/start came.
func (s *turnStream) bind(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.id = id
	early := s.early
	s.early = nil
	for _, each := range early {
		s.add(each.event, each.turnID)
	}
}

func (s *turnStream) hear(n *notice) {
	event, ok := n.event.(TurnEvent)
	if !ok {
		return
	}
	turnID, ok := turnOf(n.params, s.threadID)
	if !ok {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.add(event, turnID)
}

// turnOf is the turn of a thread that a notification is about.
func turnOf(params json.RawMessage, threadID string) (turnID string, ok bool) {
	if thread, ok := wire.TextOf(wire.Member(params, "threadId")); !ok || thread != threadID {
		return "", false
	}
	raw := wire.Member(params, "turnId")
	if isAbsent(raw) {
		raw = wire.Member(wire.Member(params, "turn"), "id")
	}
	return wire.TextOf(raw)
}

func (s *turnStream) add(event TurnEvent, turnID string) {
	switch {
	case s.over:
		return
	case s.id == "":
		s.early = append(s.early, earlyEvent{event, turnID})
		return
	case s.id != turnID:
		return
	}
	s.events.push(event)
	s.items.add(event)
	switch event := event.(type) {
	case *TurnCompletedEvent:
		s.turn = &event.Params.Turn
	case *UnknownEvent:
		if event.Name == methodTurnCompleted {
			s.end(nil, &InvalidMessageError{Method: event.Name, Raw: event.Params, Err: event.Err})
			return
		}
	}
	if s.turn != nil {
		s.endSoon()
	}
}

const methodTurnCompleted = "turn/completed"

// fail says that there is nothing more to come. A turn whose end was told has ended well.
func (s *turnStream) fail(reason error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.turn != nil {
		s.complete()
		return
	}
	s.end(nil, reason)
}

// endSoon ends the turn, unless items are open: some servers tell the end of a turn before that of its last command.
func (s *turnStream) endSoon() {
	if string(s.turn.Status) != "completed" || !s.items.anyOpen() {
		s.complete()
	} else if s.timer == nil {
		s.timer = time.AfterFunc(lateItems, func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.complete()
		})
	}
}

func (s *turnStream) complete() {
	items := s.items.inOrder()
	s.end(&TurnResult{Turn: s.turn, Items: items, FinalText: finalText(items)}, nil)
}

func (s *turnStream) end(result *TurnResult, reason error) {
	if s.over {
		return
	}
	s.over = true
	if s.timer != nil {
		s.timer.Stop()
	}
	s.result, s.reason = result, reason
	s.events.finish(reason)
	close(s.done)
	for _, after := range s.after {
		after()
	}
	// In a goroutine of its own: the list of followers may be waiting for this one.
	go s.unfollow(s)
}

// whenEnded calls after when the turn has ended; at once if it has.
func (s *turnStream) whenEnded(after func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over {
		after()
		return
	}
	s.after = append(s.after, after)
}
