package client

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"heddle.dev/client/internal/wire"
	"heddle.dev/client/protocol"
)

// Options are what can be said about a client. The zero value is a client that declines everything it is asked.
type Options struct {
	// ClientInfo is who connects; it is shown in the logs of the server. The name of this package when nil.
	ClientInfo *ClientInfo

	// Capabilities are what this client can do, as this package was generated when nil.
	Capabilities *Capabilities

	// OnApproval decides about everything that the server asks permission for and that has no handler of its own. When
	// nil, it is declined: a server never gets to do what nobody was asked about. The context ends when the decision is
	// not needed any more. It may be called by several goroutines.
	OnApproval func(ctx context.Context, approval Approval) (Decision, error)

	// Handlers answer single kinds of requests of the server.
	Handlers Handlers

	// RequestTimeout is how long to wait for an answer: 60 seconds when 0, without limit when negative. Turns may take
	// any time.
	RequestTimeout time.Duration

	// EventBuffer is how many events may wait for a reader: 65,536 when 0.
	EventBuffer int
}

const (
	defaultRequestTimeout = time.Minute
	defaultEventBuffer    = 65_536
)

func (o *Options) requestTimeout() time.Duration {
	if o.RequestTimeout == 0 {
		return defaultRequestTimeout
	}
	return max(o.RequestTimeout, 0)
}

func (o *Options) eventBuffer() int {
	if o.EventBuffer <= 0 {
		return defaultEventBuffer
	}
	return o.EventBuffer
}

// A Client is a connection to one server, after the handshake. Every request of the protocol is a method of it. Its
// methods may be called by several goroutines, and fail with an *RPCError, a *RequestTimeoutError, a
// *ConnectionClosedError, a *ProtocolViolationError, an *InvalidMessageError, or the error of the context.
type Client struct {
	connection *connection
	dispatcher *dispatcher
	timeout    time.Duration
	buffer     int
	server     *ServerInfo
}

// Connect does the handshake over a transport. When it fails, the transport is closed. Options may be nil.
func Connect(ctx context.Context, transport Transport, options *Options) (*Client, error) {
	if options == nil {
		options = &Options{}
	}
	d := &dispatcher{handlers: options.Handlers, onApproval: options.OnApproval}
	c := &Client{
		connection: newConnection(transport, d),
		dispatcher: d,
		timeout:    options.requestTimeout(),
		buffer:     options.eventBuffer(),
	}
	d.withdraw = c.connection.withdraw
	c.connection.start()
	if err := c.handshake(ctx, options); err != nil {
		c.connection.close()
		return nil, err
	}
	return c, nil
}

func (c *Client) handshake(ctx context.Context, options *Options) error {
	params, err := handshakeParams(options)
	if err != nil {
		return err
	}
	raw, err := c.connection.request(ctx, "initialize", params, c.timeout)
	if err != nil {
		return refusalOf(err)
	}
	if wire.KindOf(raw) != wire.Object {
		return &ProtocolViolationError{Line: raw, Reason: "the result of initialize is no object"}
	}
	offered := protocol.SupportedVersions()
	chosen, ok := wire.TextOf(wire.Member(raw, "protocolVersion"))
	if ok && len(offered) > 0 && !slices.Contains(offered, chosen) {
		return &ProtocolViolationError{Line: raw, Reason: "the server chose protocol " + chosen + ", which was not offered"}
	}
	c.server = new(ServerInfo)
	if err := json.Unmarshal(raw, c.server); err != nil {
		return &InvalidMessageError{Method: "initialize", Raw: raw, Err: err}
	}
	return c.connection.notify(ctx, "initialized", nil)
}

// refusalOf tells whether the versions were the reason.
func refusalOf(err error) error {
	answer := new(RPCError)
	if !errors.As(err, &answer) {
		return err
	}
	var supported []string
	list := wire.Member(answer.Data, "supportedVersions")
	if wire.KindOf(list) != wire.Array || json.Unmarshal(list, &supported) != nil {
		return err
	}
	return &VersionRefusedError{Offered: protocol.SupportedVersions(), Supported: supported, Answer: answer}
}

// Server is what the server said about itself in the handshake.
func (c *Client) Server() *ServerInfo {
	return c.server
}

// Events gives every notification from this call on.
func (c *Client) Events() *EventStream {
	return c.dispatcher.events(c.buffer)
}

// Done is closed when the connection is gone, by whichever side.
func (c *Client) Done() <-chan struct{} {
	return c.connection.ctx.Done()
}

// Err is why the connection is gone; nil as long as it is there.
func (c *Client) Err() error {
	return context.Cause(c.connection.ctx)
}

// Close closes the connection and waits until the server is gone. What is still waited for fails with a
// *ConnectionClosedError. It may be called more than once.
func (c *Client) Close() error {
	return c.connection.close()
}

// A CallOption is something about one call.
type CallOption func(*callSettings)

type callSettings struct {
	timeout time.Duration
}

// WithTimeout waits for the answer of one call as long as this, instead of Options.RequestTimeout.
func WithTimeout(timeout time.Duration) CallOption {
	return func(s *callSettings) { s.timeout = timeout }
}

// WithoutTimeout waits for the answer of one call as long as its context and the connection last.
func WithoutTimeout() CallOption {
	return WithTimeout(0)
}

// Request sends a request that this package does not know, such as vendor/method; JSON in, JSON out. Nil params are left
// out of the message.
func (c *Client) Request(ctx context.Context, method string, params json.RawMessage, options ...CallOption) (json.RawMessage, error) {
	settings := callSettings{timeout: c.timeout}
	for _, option := range options {
		option(&settings)
	}
	return c.connection.request(ctx, method, params, settings.timeout)
}

// Notify sends a notification. Nil params are left out of the message.
func (c *Client) Notify(ctx context.Context, method string, params json.RawMessage) error {
	return c.connection.notify(ctx, method, params)
}
