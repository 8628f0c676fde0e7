// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What the owner of an account pays for. */
public sealed interface PlanType extends WireValue permits PlanType.Known, PlanType.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static PlanType of(String value) {
    return switch (value) {
      case "free" -> Known.FREE;
      case "go" -> Known.GO;
      case "plus" -> Known.PLUS;
      case "pro" -> Known.PRO;
      case "prolite" -> Known.PROLITE;
      case "promax" -> Known.PROMAX;
      case "team" -> Known.TEAM;
      case "self_serve_business_prolite" -> Known.SELF_SERVE_BUSINESS_PROLITE;
      case "self_serve_business_usage_based" -> Known.SELF_SERVE_BUSINESS_USAGE_BASED;
      case "business" -> Known.BUSINESS;
      case "ent26" -> Known.ENT26;
      case "enterprise_cbp_automation" -> Known.ENTERPRISE_CBP_AUTOMATION;
      case "enterprise_cbp_usage_based" -> Known.ENTERPRISE_CBP_USAGE_BASED;
      case "enterprise" -> Known.ENTERPRISE;
      case "edu" -> Known.EDU;
      case "edu_plus" -> Known.EDU_PLUS;
      case "edu_pro" -> Known.EDU_PRO;
      case "sci" -> Known.SCI;
      case "sci_plus" -> Known.SCI_PLUS;
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
  static PlanType fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements PlanType {
    /** Nothing. */
    FREE("free"),
    /** The plan Go. */
    GO("go"),
    /** The plan Plus. */
    PLUS("plus"),
    /** The plan Pro. */
    PRO("pro"),
    /** The smaller form of Pro. */
    PROLITE("prolite"),
    /** The larger form of Pro. */
    PROMAX("promax"),
    /** The plan Team. */
    TEAM("team"),
    /** Business without a contract, with what the smaller Pro offers. */
    SELF_SERVE_BUSINESS_PROLITE("self_serve_business_prolite"),
    /** Business without a contract, paid by use. */
    SELF_SERVE_BUSINESS_USAGE_BASED("self_serve_business_usage_based"),
    /** The plan Business. */
    BUSINESS("business"),
    /** The form of Enterprise that is called {@code ent26}. */
    ENT26("ent26"),
    /** Enterprise, for what runs without a person. */
    ENTERPRISE_CBP_AUTOMATION("enterprise_cbp_automation"),
    /** Enterprise, paid by use. */
    ENTERPRISE_CBP_USAGE_BASED("enterprise_cbp_usage_based"),
    /** The plan Enterprise. */
    ENTERPRISE("enterprise"),
    /** The plan for schools and universities. */
    EDU("edu"),
    /** The plan for schools and universities, with what Plus offers. */
    EDU_PLUS("edu_plus"),
    /** The plan for schools and universities, with what Pro offers. */
    EDU_PRO("edu_pro"),
    /** The plan for science. */
    SCI("sci"),
    /** The plan for science, with what Plus offers. */
    SCI_PLUS("sci_plus"),
    /** A plan that the server cannot name. */
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
  record Unknown(String value) implements PlanType {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
