// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** A client of the agent app-server protocol. */
module dev.heddle.client {
  requires transitive com.fasterxml.jackson.databind;
  requires java.net.http;

  exports dev.heddle.client;
  exports dev.heddle.client.core;
  exports dev.heddle.client.events;
  exports dev.heddle.client.types;
}
