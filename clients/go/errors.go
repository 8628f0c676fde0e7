package client

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// An RPCError is an error that a request was answered with. A handler that returns one answers with it.
type RPCError struct {
	Code    int64
	Message string
	// Data is what was added to the error, as it came; nil where nothing was.
	Data json.RawMessage
}

func (e *RPCError) Error() string {
	return fmt.Sprintf("%s (code %d)", e.Message, e.Code)
}

// A VersionRefusedError says that server and client have no protocol version in common.
type VersionRefusedError struct {
	// Offered are the versions of this package.
	Offered []string
	// Supported are those of the server.
	Supported []string
	// Answer is what the server said.
	Answer *RPCError
}

func (e *VersionRefusedError) Error() string {
	return fmt.Sprintf("the server speaks protocol %s, this client %s: use a client that was generated for one of the versions of the server",
		strings.Join(e.Supported, ", "), strings.Join(e.Offered, ", "))
}

// Unwrap gives the answer of the server.
func (e *VersionRefusedError) Unwrap() error {
	return e.Answer
}

// A RequestTimeoutError says that there was no answer in time. The request may still take effect; a late answer is
// ignored.
type RequestTimeoutError struct {
	Method string
	After  time.Duration
}

func (e *RequestTimeoutError) Error() string {
	return fmt.Sprintf("the server did not answer %s within %v: is it still working? A longer time is set with Options.RequestTimeout or WithTimeout",
		e.Method, e.After)
}

// Timeout reports that it is about time, as errors of package net do.
func (e *RequestTimeoutError) Timeout() bool {
	return true
}

// A StartError says why the server could not be started.
type StartError struct {
	Command string
	Err     error
}

func (e *StartError) Error() string {
	return fmt.Sprintf("the server could not be started: %s: %v: is it installed, and on the PATH?", e.Command, e.Err)
}

// Unwrap gives the cause.
func (e *StartError) Unwrap() error {
	return e.Err
}

// A ConnectionClosedError says that the connection is gone, and with it whatever was waited for.
type ConnectionClosedError struct {
	// Reason is a sentence for people.
	Reason string
	// ExitCode is that of the process of the server; nil where it has none, or none was told.
	ExitCode *int
	// Signal is the name of the signal that ended the process; often empty.
	Signal string
	// Stderr has the last lines that the server wrote to standard error.
	Stderr []string
	// CloseCode is that of a WebSocket; 0 where there is none.
	CloseCode int
	// Err is what the transport said, if it said something.
	Err error
}

func (e *ConnectionClosedError) Error() string {
	if len(e.Stderr) == 0 {
		return e.Reason
	}
	return e.Reason + "; its last words:\n" + strings.Join(e.Stderr, "\n")
}

// Unwrap gives what the transport said.
func (e *ConnectionClosedError) Unwrap() error {
	return e.Err
}

// A ProtocolViolationError says that the server sent something that is no message of the protocol. The connection is
// closed.
type ProtocolViolationError struct {
	// Line is what it sent.
	Line   []byte
	Reason string
}

// shownBytes of a line are enough to recognise it.
const shownBytes = 200

func (e *ProtocolViolationError) Error() string {
	shown := string(e.Line)
	if len(shown) > shownBytes {
		shown = fmt.Sprintf("%s… (%d bytes)", strings.ToValidUTF8(shown[:shownBytes], ""), len(e.Line))
	}
	return fmt.Sprintf("the server sent what is no message: %s: %s\nA server may write only messages to standard output; logs belong on standard error.",
		e.Reason, shown)
}

// An InvalidMessageError says that the server sent something that this version of the protocol does not allow.
type InvalidMessageError struct {
	Method string
	// Raw is the result or the params, as they came.
	Raw json.RawMessage
	Err error
}

func (e *InvalidMessageError) Error() string {
	return fmt.Sprintf("what the server sent for %s is not what the protocol says: %v: does it speak another version?", e.Method, e.Err)
}

// Unwrap gives the fault, usually a *protocol.DecodeError.
func (e *InvalidMessageError) Unwrap() error {
	return e.Err
}

// An EventsDroppedError says that events came faster than they were read, and more of them than may wait.
type EventsDroppedError struct {
	Limit int
}

func (e *EventsDroppedError) Error() string {
	return fmt.Sprintf("more than %d events were waiting to be read, the later ones were dropped: read them as they come, or raise Options.EventBuffer", e.Limit)
}
