/// What a notification changes about a turn.
enum TurnChange {
  case started(ConversationItem)
  case completed(ConversationItem)
  /// More of the text of a message, by its id.
  case said(String, String)
  case ended(ConversationTurn)
}
