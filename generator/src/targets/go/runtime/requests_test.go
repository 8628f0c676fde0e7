package client_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	client "heddle.dev/client"
	"heddle.dev/client/protocol"
)

func TestHandshakeSaysWhoConnects(t *testing.T) {
	s := newScript(t)
	connected := later(func() (*client.Client, error) { return client.Connect(within(t), s, nil) })
	request := s.answer("initialize", serverInfo)
	c, err := connected()
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if server, err := json.Marshal(c.Server()); err != nil || !strings.Contains(string(server), `"test/1"`) {
		t.Errorf("the server is %s, %v", server, err)
	}
	var params struct {
		ClientInfo struct {
			Name    string `json:"name"`
			Version string `json:"version"`
		} `json:"clientInfo"`
		ProtocolVersions []string `json:"protocolVersions"`
	}
	if err := json.Unmarshal(request.Params, &params); err != nil {
		t.Fatal(err)
	}
	if params.ClientInfo.Name != "heddle-client" || params.ClientInfo.Version != client.Version {
		t.Errorf("it says that it is %+v", params.ClientInfo)
	}
	if fmt.Sprint(params.ProtocolVersions) != fmt.Sprint(protocol.SupportedVersions()) {
		t.Errorf("it offers %v", params.ProtocolVersions)
	}
}

func TestHandshakeRefusedForTheVersion(t *testing.T) {
	s := newScript(t)
	connected := later(func() (*client.Client, error) { return client.Connect(within(t), s, nil) })
	request := s.hear()
	s.say(`{"id":` + string(request.ID) + `,"error":{"code":-32600,"message":"no","data":{"supportedVersions":["1999-01"]}}}`)
	_, err := connected()
	refused := new(client.VersionRefusedError)
	if !errors.As(err, &refused) || fmt.Sprint(refused.Supported) != "[1999-01]" {
		t.Fatalf("it fails with %v", err)
	}
	answer := new(client.RPCError)
	if !errors.As(err, &answer) || answer.Code != -32600 {
		t.Errorf("the answer is %v", answer)
	}
	<-s.closed
}

func TestHandshakeWithAVersionNobodyOffered(t *testing.T) {
	if len(protocol.SupportedVersions()) == 0 {
		t.Skip("This protocol does not negotiate.")
	}
	s := newScript(t)
	connected := later(func() (*client.Client, error) { return client.Connect(within(t), s, nil) })
	s.answer("initialize", strings.Replace(serverInfo, "{", `{"protocolVersion":"1999-01",`, 1))
	if _, err := connected(); !errors.As(err, new(*client.ProtocolViolationError)) {
		t.Errorf("it fails with %v", err)
	}
	<-s.closed
}

func TestAnswersFindTheirRequests(t *testing.T) {
	c, s := connect(t, nil)
	request := func(method string) func() (json.RawMessage, error) {
		return later(func() (json.RawMessage, error) {
			return c.Request(within(t), method, json.RawMessage("{\n\"a\": 9223372036854775807 }"))
		})
	}
	first := request("vendor/first")
	one := s.hear()
	second := request("vendor/second")
	two := s.hear()
	if string(one.Params) != `{"a":9223372036854775807}` {
		t.Errorf("the params are %s", one.Params)
	}
	s.say(`{"id":12345,"result":"to nobody"}`)
	s.say(`{"id":` + string(two.ID) + `,"result":2,"unknown":{}}`)
	s.say(`{"id":` + string(one.ID) + `,"error":{"code":-32001,"message":"busy","data":[1]}}`)
	if result, err := second(); string(result) != "2" || err != nil {
		t.Errorf("the second gets %s, %v", result, err)
	}
	_, err := first()
	failure := new(client.RPCError)
	if !errors.As(err, &failure) || failure.Code != -32001 || string(failure.Data) != "[1]" {
		t.Errorf("the first gets %v", err)
	}
}

func TestNilParamsAreLeftOut(t *testing.T) {
	c, s := connect(t, nil)
	asked := later(func() (json.RawMessage, error) { return c.Request(within(t), "vendor/ask", nil) })
	if request := s.answer("vendor/ask", "null"); strings.Contains(request.text, "params") {
		t.Errorf("it says %s", request.text)
	}
	if result, err := asked(); string(result) != "null" || err != nil {
		t.Errorf("it gets %s, %v", result, err)
	}
}

func TestRequestsEndInTime(t *testing.T) {
	c, s := connect(t, nil)
	_, err := c.Request(within(t), "vendor/slow", nil, client.WithTimeout(time.Millisecond))
	late := new(client.RequestTimeoutError)
	if !errors.As(err, &late) || late.Method != "vendor/slow" {
		t.Errorf("it fails with %v", err)
	}

	// Its time may be over before it is sent; where it was, the answer comes too late.
	asked := later(func() (json.RawMessage, error) { return c.Request(within(t), "vendor/next", nil) })
	request := s.hear()
	if request.Method == "vendor/slow" {
		s.say(`{"id":` + string(request.ID) + `,"result":"too late"}`)
		request = s.hear()
	}
	s.say(`{"id":` + string(request.ID) + `,"result":"in time"}`)
	if result, err := asked(); string(result) != `"in time"` || err != nil {
		t.Errorf("the next gets %s, %v", result, err)
	}

	ctx, cancel := context.WithCancel(context.Background())
	asked = later(func() (json.RawMessage, error) { return c.Request(ctx, "vendor/slow", nil, client.WithoutTimeout()) })
	s.hear()
	cancel()
	if _, err := asked(); !errors.Is(err, context.Canceled) {
		t.Errorf("it fails with %v", err)
	}
}

func TestTheEndOfTheConnectionEndsEverything(t *testing.T) {
	c, s := connect(t, nil)
	events := c.Events()
	asked := later(func() (json.RawMessage, error) { return c.Request(within(t), "vendor/ask", nil) })
	s.hear()
	s.breakOff(&client.ConnectionClosedError{Reason: "it is gone", CloseCode: 1013})
	closed := new(client.ConnectionClosedError)
	if _, err := asked(); !errors.As(err, &closed) || closed.CloseCode != 1013 {
		t.Errorf("the request ends with %v", err)
	}
	if _, err := events.Next(within(t)); !errors.As(err, &closed) {
		t.Errorf("the events end with %v", err)
	}
	<-c.Done()
	if !errors.As(c.Err(), &closed) {
		t.Errorf("the client says %v", c.Err())
	}
	if _, err := c.Request(within(t), "vendor/ask", nil); !errors.As(err, &closed) {
		t.Errorf("a later request ends with %v", err)
	}
	if _, err := c.Events().Next(within(t)); !errors.As(err, &closed) {
		t.Errorf("later events end with %v", err)
	}
}

func TestCloseMayBeCalledTwice(t *testing.T) {
	c, s := connect(t, nil)
	asked := later(func() (json.RawMessage, error) { return c.Request(within(t), "vendor/ask", nil) })
	s.hear()
	for range 2 {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := asked(); !errors.As(err, new(*client.ConnectionClosedError)) {
		t.Errorf("the request ends with %v", err)
	}
}

func TestWhatIsNoMessageEndsTheConnection(t *testing.T) {
	for _, line := range []string{"hello", "[]", "{}", `{"method":"x","id":null}`, `{"method":"x","id":1.5}`, `{"id":1`} {
		c, s := connect(t, nil)
		s.say(line)
		<-c.Done()
		violation := new(client.ProtocolViolationError)
		if !errors.As(c.Err(), &violation) || string(violation.Line) != line {
			t.Errorf("%s ends it with %v", line, c.Err())
		}
	}
}

func TestRequestsThatNobodyHandles(t *testing.T) {
	_, s := connect(t, nil)
	for _, id := range []string{`"a/b"`, "0", "9223372036854775808"} {
		s.say(`{"method":"vendor/ask","id":` + id + `,"params":{}}`)
		want := `{"id":` + id + `,"error":{"code":-32601,"message":"This client does not handle vendor/ask."}}`
		if got := s.hear(); got.text != want {
			t.Errorf("the answer is %s", got.text)
		}
	}
}

func TestUnknownNotificationsAreKept(t *testing.T) {
	c, s := connect(t, nil)
	events := c.Events()
	s.say(`{"method":"vendor/told","params":{"deep":[null,1.50]},"emittedAtMs":7,"jsonrpc":"2.0"}`)
	event, err := events.Next(within(t))
	if err != nil {
		t.Fatal(err)
	}
	unknown, ok := event.(*client.UnknownEvent)
	if !ok || unknown.Method() != "vendor/told" || unknown.EmittedAtMs != 7 || unknown.Err != nil {
		t.Fatalf("the event is %#v", event)
	}
	if string(unknown.Params) != `{"deep":[null,1.50]}` {
		t.Errorf("the params are %s", unknown.Params)
	}
}

func TestASlowReaderOfEvents(t *testing.T) {
	c, s := connect(t, &client.Options{EventBuffer: 2})
	slow := c.Events()
	for i := range 3 {
		s.say(fmt.Sprintf(`{"method":"vendor/told","params":%d}`, i))
	}
	// What it does not read keeps nobody from an answer.
	asked := later(func() (json.RawMessage, error) { return c.Request(within(t), "vendor/ask", nil) })
	s.answer("vendor/ask", "1")
	if _, err := asked(); err != nil {
		t.Error(err)
	}
	read := 0
	var end error
	for event, err := range slow.All(within(t)) {
		if err != nil {
			end = err
		} else if string(event.(*client.UnknownEvent).Params) == fmt.Sprint(read) {
			read++
		}
	}
	dropped := new(client.EventsDroppedError)
	if read != 2 || !errors.As(end, &dropped) || dropped.Limit != 2 {
		t.Errorf("it reads %d events, then %v", read, end)
	}
}

func TestSeveralReadersOfEvents(t *testing.T) {
	c, s := connect(t, nil)
	one, two := c.Events(), c.Events()
	one.Close()
	s.say(`{"method":"vendor/told"}`)
	if event, err := two.Next(within(t)); err != nil || event.Method() != "vendor/told" {
		t.Errorf("the second reads %v, %v", event, err)
	}
	if _, err := one.Next(within(t)); err == nil {
		t.Error("the first is closed, and reads on")
	}
}

// A blocked transport takes nothing until it is closed.
type blocked struct{ *script }

func (b *blocked) Send([]byte) error {
	<-b.closed
	return errors.New("closed")
}

func TestWritingCanBeGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	connected := later(func() (*client.Client, error) { return client.Connect(ctx, &blocked{newScript(t)}, nil) })
	cancel()
	if _, err := connected(); !errors.Is(err, context.Canceled) {
		t.Errorf("it fails with %v", err)
	}
}
