package websocket_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	server "github.com/coder/websocket"

	client "heddle.dev/client"
	"heddle.dev/client/websocket"
)

const serverInfo = `{"userAgent":"test/1","codexHome":"/home","platformFamily":"unix","platformOs":"linux"}`

// serve answers every request by its params, and closes the connection when it is asked to.
func serve(t *testing.T) string {
	t.Helper()
	listener := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer secret" || r.Header.Get("X-More") != "yes" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		conn, err := server.Accept(w, r, nil)
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.CloseNow()
		conn.SetReadLimit(-1)
		for {
			_, text, err := conn.Read(r.Context())
			if err != nil {
				return
			}
			var request struct {
				ID     json.RawMessage `json:"id"`
				Method string          `json:"method"`
				Params json.RawMessage `json:"params"`
			}
			if err := json.Unmarshal(text, &request); err != nil {
				t.Error(err)
			}
			result := request.Params
			switch request.Method {
			case "initialize":
				result = json.RawMessage(serverInfo)
			case "initialized":
				continue
			case "vendor/close":
				conn.Close(server.StatusTryAgainLater, "too slow")
				return
			case "vendor/binary":
				_ = conn.Write(r.Context(), server.MessageBinary, []byte("{}"))
				continue
			}
			answer := fmt.Sprintf(`{"id":%s,"result":%s}`, request.ID, result)
			if err := conn.Write(r.Context(), server.MessageText, []byte(answer)); err != nil {
				return
			}
		}
	}))
	t.Cleanup(listener.Close)
	return "ws" + strings.TrimPrefix(listener.URL, "http")
}

func within(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func connect(t *testing.T) *client.Client {
	t.Helper()
	options := &websocket.Options{BearerToken: "secret", Header: http.Header{"X-More": {"yes"}}}
	c, err := websocket.Connect(within(t), serve(t), options, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

func TestLargeMessages(t *testing.T) {
	c := connect(t)
	large := `"` + strings.Repeat("x", 5<<20) + `"`
	result, err := c.Request(within(t), "vendor/echo", json.RawMessage(large))
	if err != nil || string(result) != large {
		t.Errorf("%d bytes come back, %v", len(result), err)
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}

func TestTheServerSaysWhyItCloses(t *testing.T) {
	c := connect(t)
	_, err := c.Request(within(t), "vendor/close", nil)
	closed := new(client.ConnectionClosedError)
	if !errors.As(err, &closed) || closed.CloseCode != 1013 || !strings.Contains(err.Error(), "too slow") {
		t.Errorf("it fails with %v", err)
	}
}

func TestABinaryFrameIsNoMessage(t *testing.T) {
	c := connect(t)
	if _, err := c.Request(within(t), "vendor/binary", nil); !errors.As(err, new(*client.ProtocolViolationError)) {
		t.Errorf("it fails with %v", err)
	}
}

func TestAServerThatRefuses(t *testing.T) {
	_, err := websocket.Connect(within(t), serve(t), nil, nil)
	if !errors.As(err, new(*client.StartError)) {
		t.Errorf("it fails with %v", err)
	}
}
