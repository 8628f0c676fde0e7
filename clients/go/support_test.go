package client_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	client "heddle.dev/client"
)

// patience is how long a test waits before it gives up. None goes on because of it.
const patience = 20 * time.Second

const serverInfo = `{"userAgent":"test/1","codexHome":"/home","platformFamily":"unix","platformOs":"linux"}`

// A script is a server that does what a test says: the other end of the transport of a client.
type script struct {
	t        *testing.T
	toClient chan string
	toServer chan []byte
	closed   chan struct{}
	once     sync.Once
	// end is what the client learns of the end.
	end error
}

// A said message is what the client has sent.
type said struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
	text   string
}

func newScript(t *testing.T) *script {
	return &script{
		t:        t,
		toClient: make(chan string),
		toServer: make(chan []byte, 16),
		closed:   make(chan struct{}),
		end:      io.EOF,
	}
}

func (s *script) Receive() ([]byte, error) {
	select {
	case text := <-s.toClient:
		return []byte(text), nil
	case <-s.closed:
		return nil, s.end
	}
}

func (s *script) Send(message []byte) error {
	select {
	case s.toServer <- message:
		return nil
	case <-s.closed:
		return errors.New("closed")
	}
}

func (s *script) Close() error {
	s.once.Do(func() { close(s.closed) })
	return nil
}

// breakOff ends the connection from the side of the server.
func (s *script) breakOff(reason error) {
	s.end = reason
	s.Close()
}

func (s *script) say(text string) {
	s.t.Helper()
	select {
	case s.toClient <- text:
	case <-s.closed:
	case <-time.After(patience):
		s.t.Error("the client does not read")
	}
}

// hear waits for what the client says next.
func (s *script) hear() said {
	s.t.Helper()
	select {
	case text := <-s.toServer:
		if strings.ContainsAny(string(text), "\n\r") {
			s.t.Errorf("a message has more than one line: %s", text)
		}
		message := said{text: string(text)}
		if err := json.Unmarshal(text, &message); err != nil {
			s.t.Error(err)
		}
		return message
	case <-time.After(patience):
		s.t.Fatal("the client says nothing")
		return said{}
	}
}

// answer waits for a request and answers it.
func (s *script) answer(method, result string) said {
	s.t.Helper()
	request := s.hear()
	if request.Method != method {
		s.t.Errorf("expected %s, found %s", method, request.text)
	}
	s.say(`{"id":` + string(request.ID) + `,"result":` + result + `}`)
	return request
}

// connect does the handshake with a script.
func connect(t *testing.T, options *client.Options) (*client.Client, *script) {
	t.Helper()
	s := newScript(t)
	go func() {
		request := <-s.toServer
		var message said
		_ = json.Unmarshal(request, &message)
		s.say(`{"id":` + string(message.ID) + `,"result":` + serverInfo + `}`)
	}()
	c, err := client.Connect(within(t), s, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if message := s.hear(); message.text != `{"method":"initialized"}` {
		t.Errorf("expected initialized, found %s", message.text)
	}
	return c, s
}

func within(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	return ctx
}

// later runs something beside the test, and gives its result.
func later[T any](do func() (T, error)) func() (T, error) {
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		value, err := do()
		done <- outcome{value, err}
	}()
	return func() (T, error) {
		end := <-done
		return end.value, end.err
	}
}
