package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// A receiver gets what is not an answer.
type receiver interface {
	// notification must not block: answers wait behind it.
	notification(m *message)
	// request gives the result, or the error to answer with.
	request(ctx context.Context, method string, params json.RawMessage) (json.RawMessage, error)
	// closed comes once, and nothing after it.
	closed(reason error)
}

// A connection carries requests, answers and notifications over a transport, both ways. It knows no method.
type connection struct {
	transport Transport
	receiver  receiver
	outgoing  chan outgoing
	running   sync.WaitGroup
	// ctx ends with the connection; its cause is the reason.
	ctx context.Context
	end context.CancelCauseFunc

	mu        sync.Mutex
	over      bool
	nextID    int64
	pending   map[string]chan<- *message
	answering map[string]*answering
}

type outgoing struct {
	text []byte
	sent chan<- struct{}
}

// An answering is a request of the server that is being handled.
type answering struct {
	cancel context.CancelCauseFunc
}

func newConnection(transport Transport, receiver receiver) *connection {
	ctx, end := context.WithCancelCause(context.Background())
	return &connection{
		transport: transport,
		receiver:  receiver,
		outgoing:  make(chan outgoing),
		ctx:       ctx,
		end:       end,
		pending:   map[string]chan<- *message{},
		answering: map[string]*answering{},
	}
}

// start begins to read and write.
func (c *connection) start() {
	c.running.Add(2)
	go c.read()
	go c.write()
}

// request waits for the answer, as long as timeout says; 0: without limit.
func (c *connection) request(ctx context.Context, method string, params json.RawMessage, timeout time.Duration) (json.RawMessage, error) {
	if timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, timeout, &RequestTimeoutError{Method: method, After: timeout})
		defer cancel()
	}
	if err := ctx.Err(); err != nil {
		return nil, causeOf(ctx, method)
	}
	answers := make(chan *message, 1)
	id, err := c.await(answers)
	if err != nil {
		return nil, err
	}
	defer c.forget(id)
	text, err := requestText(id, method, params)
	if err != nil {
		return nil, fmt.Errorf("the params of %s cannot be written: %w", method, err)
	}
	if err := c.send(ctx, text); err != nil && ctx.Err() != nil {
		return nil, causeOf(ctx, method)
	}
	select {
	case answer := <-answers:
		return resultOf(answer)
	case <-ctx.Done():
		return nil, causeOf(ctx, method)
	case <-c.ctx.Done():
	}
	select {
	case answer := <-answers:
		// It came before the end.
		return resultOf(answer)
	default:
		return nil, context.Cause(c.ctx)
	}
}

func causeOf(ctx context.Context, method string) error {
	cause := context.Cause(ctx)
	if late := new(RequestTimeoutError); errors.As(cause, &late) {
		return late
	}
	return fmt.Errorf("%s: %w", method, cause)
}

func resultOf(answer *message) (json.RawMessage, error) {
	if answer.failure != nil {
		return nil, answer.failure
	}
	return answer.body, nil
}

func (c *connection) await(answers chan<- *message) (id int64, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.over {
		return 0, context.Cause(c.ctx)
	}
	id = c.nextID
	c.nextID++
	c.pending[fmt.Sprint(id)] = answers
	return id, nil
}

func (c *connection) forget(id int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.pending, fmt.Sprint(id))
}

func (c *connection) notify(ctx context.Context, method string, params json.RawMessage) error {
	text, err := notificationText(method, params)
	if err != nil {
		return fmt.Errorf("the params of %s cannot be written: %w", method, err)
	}
	return c.send(ctx, text)
}

// send waits until the transport has taken the message. There is no queue: whoever sends waits for those before.
func (c *connection) send(ctx context.Context, text []byte) error {
	sent := make(chan struct{}, 1)
	select {
	case c.outgoing <- outgoing{text, sent}:
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-c.ctx.Done():
		return context.Cause(c.ctx)
	}
	select {
	case <-sent:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-c.ctx.Done():
		return context.Cause(c.ctx)
	}
}

func (c *connection) write() {
	defer c.running.Done()
	for {
		select {
		case message := <-c.outgoing:
			if err := c.transport.Send(message.text); err != nil {
				// The end of what is read says better what has happened, such as how a process ended.
				go c.transport.Close()
				<-c.ctx.Done()
				return
			}
			message.sent <- struct{}{}
		case <-c.ctx.Done():
			return
		}
	}
}

func (c *connection) read() {
	defer c.running.Done()
	reason := c.receive()
	c.finish(reason)
	c.transport.Close()
}

// receive reads messages until there are no more.
func (c *connection) receive() (reason error) {
	for {
		line, err := c.transport.Receive()
		if err != nil {
			return reasonOf(err)
		}
		if strings.TrimSpace(string(line[:min(len(line), 8)])) == "" && strings.TrimSpace(string(line)) == "" {
			continue
		}
		m, err := parseMessage(line)
		if err != nil {
			return err
		}
		// After the end nobody listens; what comes is read so that the other side can end too.
		if c.ctx.Err() == nil {
			c.take(m)
		}
	}
}

func reasonOf(err error) error {
	closed, violation := new(ConnectionClosedError), new(ProtocolViolationError)
	switch {
	case errors.As(err, &closed), errors.As(err, &violation):
		return err
	case errors.Is(err, io.EOF):
		return &ConnectionClosedError{Reason: "the server closed the connection"}
	default:
		return &ConnectionClosedError{Reason: fmt.Sprintf("the connection broke: %v", err), Err: err}
	}
}

func (c *connection) take(m *message) {
	switch m.kind {
	case notificationMessage:
		c.receiver.notification(m)
	case requestMessage:
		c.answer(m)
	default:
		// An answer to nothing that was asked is ignored, as the protocol wants it.
		c.mu.Lock()
		answers := c.pending[m.id.key]
		delete(c.pending, m.id.key)
		c.mu.Unlock()
		if answers != nil {
			answers <- m
		}
	}
}

// answer handles a request of the server, beside everything else.
func (c *connection) answer(m *message) {
	ctx, cancel := context.WithCancelCause(c.ctx)
	own := &answering{cancel}
	c.mu.Lock()
	c.answering[m.id.key] = own
	c.mu.Unlock()
	go func() {
		defer cancel(nil)
		result, err := c.receiver.request(ctx, m.method, m.body)
		if !c.settle(m.id.key, own) {
			return
		}
		text, err := answerText(m.id, result, err)
		if err != nil {
			text, _ = errorText(m.id, &RPCError{Code: codeInternal, Message: err.Error()})
		}
		// Where the connection is gone, nobody waits for the answer.
		_ = c.send(c.ctx, text)
	}()
}

const (
	codeMethodNotFound = -32601
	codeInvalidParams  = -32602
	codeInternal       = -32603
)

func answerText(id requestID, result json.RawMessage, err error) ([]byte, error) {
	if err == nil {
		return resultText(id, result)
	}
	failure := new(RPCError)
	if !errors.As(err, &failure) {
		failure = &RPCError{Code: codeInternal, Message: err.Error()}
	}
	return errorText(id, failure)
}

// settle reports whether an answer is still wanted, and takes care that there is only one.
func (c *connection) settle(key string, own *answering) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.answering[key] != own {
		return false
	}
	delete(c.answering, key)
	return true
}

var errSettledElsewhere = errors.New("the request was settled elsewhere")

// withdraw cancels the handler of a request of the server that needs no answer any more.
func (c *connection) withdraw(id requestID) {
	c.mu.Lock()
	own := c.answering[id.key]
	delete(c.answering, id.key)
	c.mu.Unlock()
	if own != nil {
		own.cancel(errSettledElsewhere)
	}
}

// finish ends everything that is waited for. The first reason counts.
func (c *connection) finish(reason error) {
	c.mu.Lock()
	if c.over {
		c.mu.Unlock()
		return
	}
	c.over = true
	c.end(reason)
	clear(c.answering)
	c.mu.Unlock()
	c.receiver.closed(reason)
}

func (c *connection) close() error {
	c.finish(&ConnectionClosedError{Reason: "the connection was closed by this client"})
	err := c.transport.Close()
	c.running.Wait()
	return err
}
