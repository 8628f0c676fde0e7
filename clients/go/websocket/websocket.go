// Package websocket connects a client to a server over a WebSocket.
package websocket

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"

	"github.com/coder/websocket"

	client "heddle.dev/client"
)

// Options are what can be said about a connection.
type Options struct {
	// BearerToken says who connects; it is sent in the header Authorization.
	BearerToken string
	// Header has more headers for the first request.
	Header http.Header
	// HTTPClient sends that request; http.DefaultClient when nil.
	HTTPClient *http.Client
}

// maxMessageBytes is far above any real message, and far below what would harm the process.
const maxMessageBytes = 256 << 20

// Connect connects to a server and does the handshake. Both options may be nil.
func Connect(ctx context.Context, url string, options *Options, clientOptions *client.Options) (*client.Client, error) {
	transport, err := Dial(ctx, url, options)
	if err != nil {
		return nil, err
	}
	return client.Connect(ctx, transport, clientOptions)
}

// Dial connects to a server, without a handshake. Options may be nil. The context is about the dialling only.
func Dial(ctx context.Context, url string, options *Options) (client.Transport, error) {
	if options == nil {
		options = &Options{}
	}
	header := options.Header.Clone()
	if header == nil {
		header = http.Header{}
	}
	if options.BearerToken != "" {
		header.Set("Authorization", "Bearer "+options.BearerToken)
	}
	dial := &websocket.DialOptions{HTTPHeader: header, HTTPClient: options.HTTPClient}
	conn, _, err := websocket.Dial(ctx, url, dial)
	if err != nil {
		return nil, &client.StartError{Command: url, Err: err}
	}
	conn.SetReadLimit(maxMessageBytes)
	running, stop := context.WithCancel(context.Background())
	return &transport{conn: conn, ctx: running, stop: stop}, nil
}

// A transport carries one message a text frame. Pings are answered below it.
type transport struct {
	conn *websocket.Conn
	ctx  context.Context
	stop context.CancelFunc
	once sync.Once
}

func (t *transport) Receive() ([]byte, error) {
	kind, message, err := t.conn.Read(t.ctx)
	if err != nil {
		return nil, closed(err)
	}
	if kind != websocket.MessageText {
		return nil, &client.ProtocolViolationError{Line: message, Reason: "it is a binary frame"}
	}
	return message, nil
}

func closed(err error) error {
	end := new(websocket.CloseError)
	if !errors.As(err, end) {
		return &client.ConnectionClosedError{Reason: fmt.Sprintf("the connection broke: %v", err), Err: err}
	}
	reason := fmt.Sprintf("the server closed the connection with code %d", end.Code)
	if end.Reason != "" {
		reason += ": " + end.Reason
	}
	return &client.ConnectionClosedError{Reason: reason, CloseCode: int(end.Code), Err: err}
}

func (t *transport) Send(message []byte) error {
	return t.conn.Write(t.ctx, websocket.MessageText, message)
}

// Close says goodbye and waits a moment for the answer.
func (t *transport) Close() error {
	t.once.Do(func() {
		// What is wrong with a connection that is given up matters to nobody.
		_ = t.conn.Close(websocket.StatusNormalClosure, "")
		t.stop()
	})
	return nil
}
