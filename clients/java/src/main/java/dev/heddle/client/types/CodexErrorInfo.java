// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** The cause of a failure, for programs to read. */
public sealed interface CodexErrorInfo extends WireValue
    permits CodexErrorInfo.Plain,
        CodexErrorInfo.HttpConnectionFailed,
        CodexErrorInfo.ResponseStreamConnectionFailed,
        CodexErrorInfo.ResponseStreamDisconnected,
        CodexErrorInfo.ResponseTooManyFailedAttempts,
        CodexErrorInfo.ActiveTurnNotSteerableVariant,
        CodexErrorInfo.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CodexErrorInfo fromJson(JsonNode json) {
    if (json.isTextual()) {
      return switch (json.textValue()) {
        case "contextWindowExceeded" -> Plain.CONTEXT_WINDOW_EXCEEDED;
        case "sessionBudgetExceeded" -> Plain.SESSION_BUDGET_EXCEEDED;
        case "usageLimitExceeded" -> Plain.USAGE_LIMIT_EXCEEDED;
        case "rateLimitExceeded" -> Plain.RATE_LIMIT_EXCEEDED;
        case "flexUnavailable" -> Plain.FLEX_UNAVAILABLE;
        case "serverOverloaded" -> Plain.SERVER_OVERLOADED;
        case "modelNotFound" -> Plain.MODEL_NOT_FOUND;
        case "policyCapacityUnavailable" -> Plain.POLICY_CAPACITY_UNAVAILABLE;
        case "cyberPolicy" -> Plain.CYBER_POLICY;
        case "misalignmentPolicyViolation" -> Plain.MISALIGNMENT_POLICY_VIOLATION;
        case "tooManyDenials" -> Plain.TOO_MANY_DENIALS;
        case "internalServerError" -> Plain.INTERNAL_SERVER_ERROR;
        case "unauthorized" -> Plain.UNAUTHORIZED;
        case "badRequest" -> Plain.BAD_REQUEST;
        case "threadRollbackFailed" -> Plain.THREAD_ROLLBACK_FAILED;
        case "sandboxError" -> Plain.SANDBOX_ERROR;
        case "inferenceHookDenied" -> Plain.INFERENCE_HOOK_DENIED;
        case "other" -> Plain.OTHER;
        default -> new Unknown(json);
      };
    }
    if (!Decode.hasOnlyKey(json)) {
      return new Unknown(json);
    }
    return switch (Decode.onlyKey(json)) {
      case "httpConnectionFailed" ->
          new HttpConnectionFailed(
              Decode.required(json, "httpConnectionFailed", HttpFailure::fromJson));
      case "responseStreamConnectionFailed" ->
          new ResponseStreamConnectionFailed(
              Decode.required(json, "responseStreamConnectionFailed", HttpFailure::fromJson));
      case "responseStreamDisconnected" ->
          new ResponseStreamDisconnected(
              Decode.required(json, "responseStreamDisconnected", HttpFailure::fromJson));
      case "responseTooManyFailedAttempts" ->
          new ResponseTooManyFailedAttempts(
              Decode.required(json, "responseTooManyFailedAttempts", HttpFailure::fromJson));
      case "activeTurnNotSteerable" ->
          new ActiveTurnNotSteerableVariant(
              Decode.required(json, "activeTurnNotSteerable", ActiveTurnNotSteerable::fromJson));
      default -> new Unknown(json);
    };
  }

  /** The plain texts that this package knows. */
  enum Plain implements CodexErrorInfo {
    /** The history no longer fits into the context of the model. */
    CONTEXT_WINDOW_EXCEEDED("contextWindowExceeded"),
    /** The budget of the session is used up. */
    SESSION_BUDGET_EXCEEDED("sessionBudgetExceeded"),
    /** The account has reached a limit on its use. */
    USAGE_LIMIT_EXCEEDED("usageLimitExceeded"),
    /** Too many requests in a short time. */
    RATE_LIMIT_EXCEEDED("rateLimitExceeded"),
    /** The cheaper class of service has no room at present. */
    FLEX_UNAVAILABLE("flexUnavailable"),
    /** The model endpoint has too much to do. */
    SERVER_OVERLOADED("serverOverloaded"),
    /** The endpoint has no model of that name. */
    MODEL_NOT_FOUND("modelNotFound"),
    /** A check that policy demands could not be made for lack of room. */
    POLICY_CAPACITY_UNAVAILABLE("policyCapacityUnavailable"),
    /** Refused under the rules on attacks on computers. */
    CYBER_POLICY("cyberPolicy"),
    /** Stopped because the agent worked against its instructions. */
    MISALIGNMENT_POLICY_VIOLATION("misalignmentPolicyViolation"),
    /** Stopped because too many actions in a row were denied. */
    TOO_MANY_DENIALS("tooManyDenials"),
    /** The model endpoint failed. */
    INTERNAL_SERVER_ERROR("internalServerError"),
    /** The model endpoint refused the credentials. */
    UNAUTHORIZED("unauthorized"),
    /** The model endpoint did not accept the request. */
    BAD_REQUEST("badRequest"),
    /** The thread could not be taken back. */
    THREAD_ROLLBACK_FAILED("threadRollbackFailed"),
    /** The sandbox could not be set up. */
    SANDBOX_ERROR("sandboxError"),
    /** A hook refused the request to the model. */
    INFERENCE_HOOK_DENIED("inferenceHookDenied"),
    /** Something else; the message says what. */
    OTHER("other");

    private final String value;

    Plain(String value) {
      this.value = value;
    }

    @Override
    public JsonNode toJson() {
      return Encode.string(value);
    }
  }

  /**
   * The model endpoint could not be reached.
   *
   * @param value What is said with it.
   */
  record HttpConnectionFailed(HttpFailure value) implements CodexErrorInfo {
    /** Checks that there is a value. */
    public HttpConnectionFailed {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "httpConnectionFailed", value, HttpFailure::toJson);
      return json;
    }
  }

  /**
   * The stream of the answer could not be opened.
   *
   * @param value What is said with it.
   */
  record ResponseStreamConnectionFailed(HttpFailure value) implements CodexErrorInfo {
    /** Checks that there is a value. */
    public ResponseStreamConnectionFailed {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "responseStreamConnectionFailed", value, HttpFailure::toJson);
      return json;
    }
  }

  /**
   * The stream of the answer broke off.
   *
   * @param value What is said with it.
   */
  record ResponseStreamDisconnected(HttpFailure value) implements CodexErrorInfo {
    /** Checks that there is a value. */
    public ResponseStreamDisconnected {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "responseStreamDisconnected", value, HttpFailure::toJson);
      return json;
    }
  }

  /**
   * Given up after several attempts.
   *
   * @param value What is said with it.
   */
  record ResponseTooManyFailedAttempts(HttpFailure value) implements CodexErrorInfo {
    /** Checks that there is a value. */
    public ResponseTooManyFailedAttempts {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "responseTooManyFailedAttempts", value, HttpFailure::toJson);
      return json;
    }
  }

  /**
   * The running turn takes no further input.
   *
   * @param value What is said with it.
   */
  record ActiveTurnNotSteerableVariant(ActiveTurnNotSteerable value) implements CodexErrorInfo {
    /** Checks that there is a value. */
    public ActiveTurnNotSteerableVariant {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "activeTurnNotSteerable", value, ActiveTurnNotSteerable::toJson);
      return json;
    }
  }

  /**
   * A {@code CodexErrorInfo} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements CodexErrorInfo {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
