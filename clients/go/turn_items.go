package client

import (
	"fmt"
	"strings"
)

// turnItems are the items of one turn as far as they were told, in the order in which they were first heard of.
type turnItems struct {
	order []string
	items map[string]Item
	open  map[string]bool
	// streamed has the texts of messages that are on their way.
	streamed map[string]*strings.Builder
}

func newTurnItems() turnItems {
	return turnItems{
		items:    map[string]Item{},
		open:     map[string]bool{},
		streamed: map[string]*strings.Builder{},
	}
}

func (t *turnItems) anyOpen() bool {
	return len(t.open) > 0
}

func (t *turnItems) add(event TurnEvent) {
	switch event := event.(type) {
	case *ItemStartedEvent:
		key := t.keyOf(event.Params.Item)
		t.open[key] = true
		t.put(key, event.Params.Item)
	case *ItemCompletedEvent:
		key := t.keyOf(event.Params.Item)
		delete(t.open, key)
		t.put(key, event.Params.Item)
	case *ItemAgentMessageDeltaEvent:
		t.extend(event.Params.ItemID, event.Params.Delta)
	case *TurnCompletedEvent:
		for _, item := range event.Params.Turn.Items {
			key := t.keyOf(item)
			if _, known := t.items[key]; !known {
				t.put(key, item)
			}
		}
	}
}

// keyOf is the id of an item. One without is of a later version, and each is one of its own.
func (t *turnItems) keyOf(item Item) string {
	if id := itemID(item); id != "" {
		return "id " + id
	}
	return fmt.Sprintf("number %d", len(t.order))
}

func (t *turnItems) put(key string, item Item) {
	if _, known := t.items[key]; !known {
		t.order = append(t.order, key)
	}
	t.items[key] = item
	delete(t.streamed, key)
}

func (t *turnItems) extend(id, delta string) {
	key := "id " + id
	if !t.open[key] {
		return
	}
	if t.streamed[key] == nil {
		t.streamed[key] = new(strings.Builder)
	}
	t.streamed[key].WriteString(delta)
}

func (t *turnItems) inOrder() []Item {
	items := make([]Item, 0, len(t.order))
	for _, key := range t.order {
		items = append(items, t.withStream(key))
	}
	return items
}

// withStream gives an item in its last state. A message that is cut off is never completed: what was streamed is all
// there is of it.
func (t *turnItems) withStream(key string) Item {
	item := t.items[key]
	message, ok := item.(*AgentMessage)
	if !ok || t.streamed[key] == nil {
		return item
	}
	whole := *message
	whole.Text += t.streamed[key].String()
	return &whole
}

// finalText is what the agent said last, as far as it came.
func finalText(items []Item) string {
	text := ""
	for _, item := range items {
		if message, ok := item.(*AgentMessage); ok {
			text = message.Text
		}
	}
	return text
}
