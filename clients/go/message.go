package client

import (
	"encoding/json"

	"heddle.dev/client/internal/wire"
)

// A message is what the other side sends, told apart by kind.
type message struct {
	kind   messageKind
	id     requestID
	method string
	// body is the params, the result, or nil.
	body        json.RawMessage
	failure     *RPCError
	emittedAtMs int64
}

type messageKind int

const (
	notificationMessage messageKind = iota
	requestMessage
	resultMessage
	errorMessage
)

// A requestID is a string or a whole number, as it was written.
type requestID struct {
	raw json.RawMessage
	// key is the same for all ways to write it.
	key string
}

func requestIDOf(raw json.RawMessage) (id requestID, ok bool) {
	if text, ok := wire.TextOf(raw); ok {
		return requestID{raw, `"` + text}, true
	}
	if wire.KindOf(raw) != wire.Number {
		return requestID{}, false
	}
	for i, char := range raw {
		if (char < '0' || char > '9') && (i > 0 || char != '-') {
			return requestID{}, false
		}
	}
	return requestID{raw, string(raw)}, true
}

// parseMessage reads one message. Members that it does not know are left alone. It fails with a
// *ProtocolViolationError.
func parseMessage(line []byte) (*message, error) {
	violation := func(reason string) error {
		return &ProtocolViolationError{Line: line, Reason: reason}
	}
	if wire.KindOf(line) != wire.Object {
		return nil, violation("it is no JSON object")
	}
	members := map[string]json.RawMessage{}
	fault := wire.Read(line, func(r *wire.Reader) {
		for r.Object(); r.NextMember(); {
			switch key := string(r.Key()); key {
			case "id", "method", "params", "result", "error", "emittedAtMs":
				members[key] = r.View()
			default:
				r.Skip()
			}
		}
	})
	if fault != nil {
		return nil, violation(fault.Error())
	}
	rawID, hasID := members["id"]
	id, isID := requestIDOf(rawID)
	if method, ok := wire.TextOf(members["method"]); ok {
		if !hasID {
			at, _ := wire.IntOf(members["emittedAtMs"])
			return &message{kind: notificationMessage, method: method, body: members["params"], emittedAtMs: at}, nil
		}
		if !isID {
			return nil, violation("its id is neither a string nor a whole number")
		}
		return &message{kind: requestMessage, id: id, method: method, body: members["params"]}, nil
	}
	if result, ok := members["result"]; ok {
		return &message{kind: resultMessage, id: id, body: result}, nil
	}
	if failure, ok := rpcErrorOf(members["error"]); ok {
		return &message{kind: errorMessage, id: id, failure: failure}, nil
	}
	return nil, violation("it has no method, no result and no error")
}

func rpcErrorOf(raw json.RawMessage) (*RPCError, bool) {
	code, isCode := wire.IntOf(wire.Member(raw, "code"))
	text, isText := wire.TextOf(wire.Member(raw, "message"))
	return &RPCError{Code: code, Message: text, Data: wire.Member(raw, "data")}, isCode && isText
}

// The messages of this side.

func requestText(id int64, method string, params json.RawMessage) ([]byte, error) {
	return wire.Write(func(w *wire.Writer) {
		w.BeginObject()
		w.Key("method")
		w.Text(method)
		w.Key("id")
		w.Int(id)
		writeParams(w, params)
		w.EndObject()
	})
}

func notificationText(method string, params json.RawMessage) ([]byte, error) {
	return wire.Write(func(w *wire.Writer) {
		w.BeginObject()
		w.Key("method")
		w.Text(method)
		writeParams(w, params)
		w.EndObject()
	})
}

func writeParams(w *wire.Writer, params json.RawMessage) {
	if params != nil {
		w.Key("params")
		w.Raw(params)
	}
}

func resultText(id requestID, result json.RawMessage) ([]byte, error) {
	return wire.Write(func(w *wire.Writer) {
		w.BeginObject()
		w.Key("id")
		w.Raw(id.raw)
		w.Key("result")
		w.Raw(result)
		w.EndObject()
	})
}

func errorText(id requestID, failure *RPCError) ([]byte, error) {
	return wire.Write(func(w *wire.Writer) {
		w.BeginObject()
		w.Key("id")
		w.Raw(id.raw)
		w.Key("error")
		w.BeginObject()
		w.Key("code")
		w.Int(failure.Code)
		w.Key("message")
		w.Text(failure.Message)
		if failure.Data != nil {
			w.Key("data")
			w.Raw(failure.Data)
		}
		w.EndObject()
		w.EndObject()
	})
}
