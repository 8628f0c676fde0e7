// Package protocol has the types of the agent app-server protocol, as they are on the wire.
//
// Objects are structs; a field that may be absent or null is an [Optional], one that may only be absent is a pointer, a
// slice, a map or an interface that may be nil. Enums are string types with constants, and any other text is legal.
// Unions are interfaces whose variants a type switch tells apart; what this package does not know is a variant too, and
// keeps its JSON. Unions are read by functions of their own, such as DecodeRequestID, everything else by encoding/json.
//
// Fields that a value must have and does not, and values of another kind, are refused with a [DecodeError].
package protocol
