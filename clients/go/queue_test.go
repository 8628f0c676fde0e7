package client

import (
	"context"
	"sync"
	"testing"
)

func TestTwoReadersOfAQueueShareItsEvents(t *testing.T) {
	q := newQueue[int](1000)
	var group sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for range 2 {
		group.Add(1)
		go func() {
			defer group.Done()
			for {
				number, more, err := q.next(context.Background())
				if err != nil {
					t.Error(err)
				}
				if !more {
					return
				}
				mu.Lock()
				sum += number
				mu.Unlock()
			}
		}()
	}
	for number := range 1000 {
		q.push(number)
	}
	q.finish(nil)
	group.Wait()
	if sum != 499_500 {
		t.Errorf("the sum is %d", sum)
	}
}
