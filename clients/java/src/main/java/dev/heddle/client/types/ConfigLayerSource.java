// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where settings come from. */
@SuppressWarnings("deprecation")
public sealed interface ConfigLayerSource extends WireValue
    permits PackagedDefaultsConfigSource,
        MdmConfigSource,
        SystemConfigSource,
        EnterpriseConfigSource,
        UserConfigSource,
        ProjectConfigSource,
        SessionFlagsConfigSource,
        LegacyManagedFileConfigSource,
        LegacyManagedMdmConfigSource,
        ConfigLayerSource.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ConfigLayerSource fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "packagedDefaults" -> PackagedDefaultsConfigSource.fromJson(json);
      case "mdm" -> MdmConfigSource.fromJson(json);
      case "system" -> SystemConfigSource.fromJson(json);
      case "enterpriseManaged" -> EnterpriseConfigSource.fromJson(json);
      case "user" -> UserConfigSource.fromJson(json);
      case "project" -> ProjectConfigSource.fromJson(json);
      case "sessionFlags" -> SessionFlagsConfigSource.fromJson(json);
      case "legacyManagedConfigTomlFromFile" -> LegacyManagedFileConfigSource.fromJson(json);
      case "legacyManagedConfigTomlFromMdm" -> LegacyManagedMdmConfigSource.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code ConfigLayerSource} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ConfigLayerSource {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String type() {
      return Decode.tag(raw, "type");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
