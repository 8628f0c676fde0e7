package client

import (
	"context"
)

// A Thread is a conversation: it holds its id and starts turns in it.
type Thread struct {
	// Info is the thread as the server told it when it was started or resumed.
	Info   *ThreadInfo
	client *Client
}

// ID is that of the thread.
func (t *Thread) ID() string {
	return t.Info.ID
}

// Run starts a turn with a text, see RunInput.
func (t *Thread) Run(ctx context.Context, text string, settings *TurnSettings) (*Turn, error) {
	return t.RunInput(ctx, []Input{textInput(text)}, settings)
}

// RunInput starts a turn and returns when the server has accepted it. The turn lives as long as the context: when that
// ends first, the turn is interrupted.
//
// Settings, which may be nil, say how the turn is to be run; the thread and the input in them are filled in.
func (t *Thread) RunInput(ctx context.Context, input []Input, settings *TurnSettings) (*Turn, error) {
	var params TurnSettings
	if settings != nil {
		params = *settings
	}
	params.ThreadID = t.ID()
	params.Input = input

	stream := newTurnStream(t.ID(), t.client.buffer, t.client.dispatcher.unfollow)
	t.client.dispatcher.follow(stream)
	id, err := t.client.startTurn(ctx, &params)
	if err != nil {
		stream.fail(err)
		return nil, err
	}
	stream.bind(id)
	turn := &Turn{ID: id, ThreadID: t.ID(), client: t.client, stream: stream}
	stop := context.AfterFunc(ctx, func() {
		// Nobody is there to hear that it did not work.
		_ = turn.Interrupt(context.WithoutCancel(ctx))
	})
	stream.whenEnded(func() { stop() })
	return turn, nil
}
