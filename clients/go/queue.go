package client

import (
	"context"
	"sync"
)

// A queue has events on their way to one reader. At most limit of them wait; a reader that is further behind gets an
// *EventsDroppedError behind the last one that had room.
type queue[E any] struct {
	limit int
	wake  chan struct{}

	mu      sync.Mutex
	waiting []E
	ended   bool
	// reason is why there are no more; nil: it is the regular end.
	reason error
}

func newQueue[E any](limit int) *queue[E] {
	return &queue[E]{limit: limit, wake: make(chan struct{}, 1)}
}

func (q *queue[E]) push(event E) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.ended {
		return
	}
	if len(q.waiting) >= q.limit {
		q.ended, q.reason = true, &EventsDroppedError{Limit: q.limit}
	} else {
		q.waiting = append(q.waiting, event)
	}
	q.signal()
}

// finish says that there are no more; those that wait are still read.
func (q *queue[E]) finish(reason error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if !q.ended {
		q.ended, q.reason = true, reason
		q.signal()
	}
}

func (q *queue[E]) signal() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

// next waits for an event. No event and no error: there are no more.
func (q *queue[E]) next(ctx context.Context) (event E, more bool, err error) {
	for {
		if event, more, done := q.take(); done {
			return event, more, q.reasonFor(more)
		}
		select {
		case <-q.wake:
		case <-ctx.Done():
			return event, false, context.Cause(ctx)
		}
	}
}

func (q *queue[E]) take() (event E, more, done bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.waiting) == 0 {
		if q.ended {
			// For whoever else waits.
			q.signal()
		}
		return event, false, q.ended
	}
	event = q.waiting[0]
	var none E
	q.waiting[0] = none
	q.waiting = q.waiting[1:]
	if len(q.waiting) > 0 {
		q.signal()
	}
	return event, true, true
}

func (q *queue[E]) reasonFor(more bool) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if more {
		return nil
	}
	return q.reason
}
