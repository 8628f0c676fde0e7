package client

// A Transport carries messages. Each is one JSON text: a line over stdio, a text frame over a WebSocket. Receive and Send
// are called by one goroutine each.
type Transport interface {
	// Receive waits for the next message, which then belongs to the caller. When the connection is gone it fails: with
	// io.EOF, or with an error that says why, such as a *ConnectionClosedError.
	Receive() ([]byte, error)

	// Send hands over one message; it waits while the other side does not read. An error ends the connection.
	Send(message []byte) error

	// Close closes the connection and returns when all that belongs to it is gone. Receive and Send end then. It may be
	// called more than once, and by several goroutines.
	Close() error
}
