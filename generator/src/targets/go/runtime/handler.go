//lint:file-ignore U1000 Which of these are needed depends on the methods of the protocol.

package client

import (
	"context"
	"encoding/json"
)

// A handler answers a request of the server.
type handler func(ctx context.Context, params json.RawMessage) (json.RawMessage, error)

// handling makes a handler of a typed one.
func handling[P, R any](handle func(context.Context, P) (R, error), read func([]byte) (P, error)) handler {
	return func(ctx context.Context, raw json.RawMessage) (json.RawMessage, error) {
		if raw == nil {
			raw = json.RawMessage("null")
		}
		params, err := read(raw)
		if err != nil {
			return nil, invalidParams(err)
		}
		result, err := handle(ctx, params)
		if err != nil {
			return nil, err
		}
		return json.Marshal(result)
	}
}

// orNothing reads what may be left out, or null, as nil.
func orNothing[P any](read func([]byte) (P, error)) func([]byte) (P, error) {
	return func(raw []byte) (P, error) {
		if isAbsent(raw) {
			var none P
			return none, nil
		}
		return read(raw)
	}
}

// ignored reads the params of a method that takes none.
func ignored([]byte) (*struct{}, error) {
	return nil, nil
}
