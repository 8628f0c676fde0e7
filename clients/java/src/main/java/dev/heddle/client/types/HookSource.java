// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Who set a hook up. */
public sealed interface HookSource extends WireValue permits HookSource.Known, HookSource.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static HookSource of(String value) {
    return switch (value) {
      case "system" -> Known.SYSTEM;
      case "user" -> Known.USER;
      case "project" -> Known.PROJECT;
      case "mdm" -> Known.MDM;
      case "sessionFlags" -> Known.SESSION_FLAGS;
      case "plugin" -> Known.PLUGIN;
      case "cloudRequirements" -> Known.CLOUD_REQUIREMENTS;
      case "cloudManagedConfig" -> Known.CLOUD_MANAGED_CONFIG;
      case "legacyManagedConfigFile" -> Known.LEGACY_MANAGED_CONFIG_FILE;
      case "legacyManagedConfigMdm" -> Known.LEGACY_MANAGED_CONFIG_MDM;
      case "unknown" -> Known.UNKNOWN;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookSource fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements HookSource {
    /** The configuration of the whole machine. */
    SYSTEM("system"),
    /** The configuration of the user. */
    USER("user"),
    /** The configuration of the project. */
    PROJECT("project"),
    /** The management of the device. */
    MDM("mdm"),
    /** The command line of the server. */
    SESSION_FLAGS("sessionFlags"),
    /** A plugin. */
    PLUGIN("plugin"),
    /** Rules of the organisation, from the cloud. */
    CLOUD_REQUIREMENTS("cloudRequirements"),
    /** The configuration of the organisation, from the cloud. */
    CLOUD_MANAGED_CONFIG("cloudManagedConfig"),
    /** The older file of an administrator. */
    LEGACY_MANAGED_CONFIG_FILE("legacyManagedConfigFile"),
    /** The management of the device, in its older form. */
    LEGACY_MANAGED_CONFIG_MDM("legacyManagedConfigMdm"),
    /** The server does not know. */
    UNKNOWN("unknown");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /**
   * A value that this package does not know, perhaps of a later version of the protocol.
   *
   * @param value The text on the wire.
   */
  record Unknown(String value) implements HookSource {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
