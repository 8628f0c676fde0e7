// Package client speaks the agent app-server protocol with a server: it starts one or connects to one, holds threads with
// it, streams what happens in a turn, and answers what the server asks.
//
// [Spawn] starts a server as a child process, package websocket connects to one, and [Connect] speaks over any other
// [Transport]. Every request of the protocol is a method of [Client]; its types are in package protocol.
package client
