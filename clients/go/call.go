//lint:file-ignore U1000 Which of these are needed depends on the methods of the protocol.

package client

import (
	"context"
	"encoding/json"
	"fmt"
)

// encoded writes params; nil ones, a nil pointer too, are left out.
func encoded[P any](method string, params *P) (json.RawMessage, error) {
	if params == nil {
		return nil, nil
	}
	raw, err := json.Marshal(params)
	if err != nil {
		return nil, fmt.Errorf("the params of %s cannot be written: %w", method, err)
	}
	return raw, nil
}

// send sends a request whose result tells nothing.
func send[P any](ctx context.Context, c *Client, method string, params *P, options []CallOption) (json.RawMessage, error) {
	raw, err := encoded(method, params)
	if err != nil {
		return nil, err
	}
	return c.Request(ctx, method, raw, options...)
}

// call sends a request and reads its result.
func call[P, R any](ctx context.Context, c *Client, method string, params *P, options []CallOption, read func([]byte) (R, error)) (R, error) {
	var none R
	raw, err := send(ctx, c, method, params, options)
	if err != nil {
		return none, err
	}
	result, err := read(raw)
	if err != nil {
		return none, &InvalidMessageError{Method: method, Raw: raw, Err: err}
	}
	return result, nil
}

// read reads what is no union.
func read[T any](raw []byte) (*T, error) {
	v := new(T)
	if err := json.Unmarshal(raw, v); err != nil {
		return nil, err
	}
	return v, nil
}

// nothing are the params of a method that takes none.
var nothing *struct{}
