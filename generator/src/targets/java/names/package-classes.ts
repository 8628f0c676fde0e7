/** Classes of the package, and others that generated files import: no type of the protocol is called the same. */
export const GENERATED_CLASSES: readonly string[] = [
  // The package itself.
  ...[
    'Approval',
    'ApprovalDecision',
    'AsyncClient',
    'BaseAsyncClient',
    'BaseClient',
    'Client',
    'ClientException',
  ],
  ...['ClientOptions', 'Connection', 'ConnectionClosedException', 'Decode', 'DecodeException', 'Encode'],
  ...['Events', 'EventStream', 'EventsDroppedException', 'Experimental', 'InvalidMessageException', 'Json'],
  ...['Maybe', 'Protocol', 'ProtocolViolationException', 'RequestTimeoutException', 'RpcException'],
  ...['ServerEvent', 'ServerRequests', 'StartFailedException', 'ThreadHandle', 'Transport', 'TurnEvent'],
  ...[
    'TurnHandle',
    'TurnResult',
    'UnknownEvent',
    'Untagged',
    'Values',
    'VersionRefusedException',
    'WireValue',
  ],
  // Of the package and its tests, where types are imported.
  ...[
    'Approvals',
    'BaseHandlers',
    'Coding',
    'Dispatcher',
    'Handlers',
    'RequestHandler',
    'TypeTable',
    'Waiting',
  ],
  // Java's and Jackson's.
  ...[
    'CompletableFuture',
    'Consumer',
    'Duration',
    'Function',
    'JsonCreator',
    'JsonNode',
    'List',
    'Map',
    'Objects',
  ],
  ...['HashMap', 'NullNode', 'ObjectNode', 'Optional', 'OptionalLong', 'Set', 'BiFunction', 'UnaryOperator'],
]
