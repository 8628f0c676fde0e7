// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What administrators prescribe. No configuration can go against it. What is null is left to the
 * user.
 *
 * @param allowedApprovalPolicies What may be chosen as to when the agent has to ask.
 * @param autoReview Which models are kept under closer watch.
 * @param allowedSandboxModes The sandboxes that may be chosen.
 * @param allowedWindowsSandboxImplementations The ways to build the sandbox on Windows that may be
 *     chosen.
 * @param allowedPermissionProfiles Whether a named set of permissions may be chosen, by its name.
 * @param defaultPermissions Name of the set of permissions to work under where none is chosen.
 * @param allowLoginShell Commands may be run in a login shell.
 * @param allowedWebSearchModes How far the model may be let go on the web.
 * @param allowManagedHooksOnly Only hooks of administrators run.
 * @param modelProvider Name of the only provider that may be used.
 * @param modelProviders Providers that are prescribed as a whole, by name and in the form of the
 *     configuration file.
 * @param modelCatalogJson The file that lists the models to offer.
 * @param models What is prescribed about models.
 * @param additionalDeveloperInstructions Instructions that the model is given in every thread.
 * @param allowedLoginMethods The ways to sign in that all restrictions together leave; none when
 *     empty.
 * @param cliAuthCredentialsStore Where the server keeps what it signed in with.
 * @param featureRequirements Whether a feature has to be on or off, by its name.
 * @param checkForUpdateOnStartup Look for a newer version at the start.
 * @param logDir The folder for logs.
 * @param sqliteHome The folder for databases.
 */
public record ConfigRequirements(
    Maybe<List<AskForApproval>> allowedApprovalPolicies,
    Maybe<AutoReviewRequirements> autoReview,
    Maybe<List<SandboxMode>> allowedSandboxModes,
    Maybe<List<WindowsSandboxImplementation>> allowedWindowsSandboxImplementations,
    Maybe<Map<String, Boolean>> allowedPermissionProfiles,
    Maybe<String> defaultPermissions,
    Maybe<Boolean> allowLoginShell,
    Maybe<List<WebSearchMode>> allowedWebSearchModes,
    Maybe<Boolean> allowManagedHooksOnly,
    Maybe<String> modelProvider,
    Maybe<Map<String, JsonNode>> modelProviders,
    Maybe<String> modelCatalogJson,
    Maybe<ModelsRequirements> models,
    Maybe<String> additionalDeveloperInstructions,
    Maybe<List<ForcedLoginMethod>> allowedLoginMethods,
    Maybe<CliAuthCredentialsStoreMode> cliAuthCredentialsStore,
    Maybe<Map<String, Boolean>> featureRequirements,
    Maybe<Boolean> checkForUpdateOnStartup,
    Maybe<String> logDir,
    Maybe<String> sqliteHome)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigRequirements {
    Objects.requireNonNull(allowedApprovalPolicies, "allowedApprovalPolicies");
    allowedApprovalPolicies = allowedApprovalPolicies.map(List::copyOf);
    Objects.requireNonNull(autoReview, "autoReview");
    Objects.requireNonNull(allowedSandboxModes, "allowedSandboxModes");
    allowedSandboxModes = allowedSandboxModes.map(List::copyOf);
    Objects.requireNonNull(
        allowedWindowsSandboxImplementations, "allowedWindowsSandboxImplementations");
    allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations.map(List::copyOf);
    Objects.requireNonNull(allowedPermissionProfiles, "allowedPermissionProfiles");
    allowedPermissionProfiles = allowedPermissionProfiles.map(Values::copyOf);
    Objects.requireNonNull(defaultPermissions, "defaultPermissions");
    Objects.requireNonNull(allowLoginShell, "allowLoginShell");
    Objects.requireNonNull(allowedWebSearchModes, "allowedWebSearchModes");
    allowedWebSearchModes = allowedWebSearchModes.map(List::copyOf);
    Objects.requireNonNull(allowManagedHooksOnly, "allowManagedHooksOnly");
    Objects.requireNonNull(modelProvider, "modelProvider");
    Objects.requireNonNull(modelProviders, "modelProviders");
    modelProviders = modelProviders.map(Values::copyOf);
    Objects.requireNonNull(modelCatalogJson, "modelCatalogJson");
    Objects.requireNonNull(models, "models");
    Objects.requireNonNull(additionalDeveloperInstructions, "additionalDeveloperInstructions");
    Objects.requireNonNull(allowedLoginMethods, "allowedLoginMethods");
    allowedLoginMethods = allowedLoginMethods.map(List::copyOf);
    Objects.requireNonNull(cliAuthCredentialsStore, "cliAuthCredentialsStore");
    Objects.requireNonNull(featureRequirements, "featureRequirements");
    featureRequirements = featureRequirements.map(Values::copyOf);
    Objects.requireNonNull(checkForUpdateOnStartup, "checkForUpdateOnStartup");
    Objects.requireNonNull(logDir, "logDir");
    Objects.requireNonNull(sqliteHome, "sqliteHome");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigRequirements fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigRequirements(
        Decode.maybe(json, "allowedApprovalPolicies", Decode.list(AskForApproval::fromJson)),
        Decode.maybe(json, "autoReview", AutoReviewRequirements::fromJson),
        Decode.maybe(json, "allowedSandboxModes", Decode.list(SandboxMode::fromJson)),
        Decode.maybe(
            json,
            "allowedWindowsSandboxImplementations",
            Decode.list(WindowsSandboxImplementation::fromJson)),
        Decode.maybe(json, "allowedPermissionProfiles", Decode.map(Decode::bool)),
        Decode.maybe(json, "defaultPermissions", Decode::string),
        Decode.maybe(json, "allowLoginShell", Decode::bool),
        Decode.maybe(json, "allowedWebSearchModes", Decode.list(WebSearchMode::fromJson)),
        Decode.maybe(json, "allowManagedHooksOnly", Decode::bool),
        Decode.maybe(json, "modelProvider", Decode::string),
        Decode.maybe(json, "modelProviders", Decode.map(Decode::any)),
        Decode.maybe(json, "modelCatalogJson", Decode::string),
        Decode.maybe(json, "models", ModelsRequirements::fromJson),
        Decode.maybe(json, "additionalDeveloperInstructions", Decode::string),
        Decode.maybe(json, "allowedLoginMethods", Decode.list(ForcedLoginMethod::fromJson)),
        Decode.maybe(json, "cliAuthCredentialsStore", CliAuthCredentialsStoreMode::fromJson),
        Decode.maybe(json, "featureRequirements", Decode.map(Decode::bool)),
        Decode.maybe(json, "checkForUpdateOnStartup", Decode::bool),
        Decode.maybe(json, "logDir", Decode::string),
        Decode.maybe(json, "sqliteHome", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(
        json,
        "allowedApprovalPolicies",
        allowedApprovalPolicies,
        Encode.list(AskForApproval::toJson));
    Encode.maybe(json, "autoReview", autoReview, AutoReviewRequirements::toJson);
    Encode.maybe(
        json, "allowedSandboxModes", allowedSandboxModes, Encode.list(SandboxMode::toJson));
    Encode.maybe(
        json,
        "allowedWindowsSandboxImplementations",
        allowedWindowsSandboxImplementations,
        Encode.list(WindowsSandboxImplementation::toJson));
    Encode.maybe(
        json, "allowedPermissionProfiles", allowedPermissionProfiles, Encode.map(Encode::bool));
    Encode.maybe(json, "defaultPermissions", defaultPermissions, Encode::string);
    Encode.maybe(json, "allowLoginShell", allowLoginShell, Encode::bool);
    Encode.maybe(
        json, "allowedWebSearchModes", allowedWebSearchModes, Encode.list(WebSearchMode::toJson));
    Encode.maybe(json, "allowManagedHooksOnly", allowManagedHooksOnly, Encode::bool);
    Encode.maybe(json, "modelProvider", modelProvider, Encode::string);
    Encode.maybe(json, "modelProviders", modelProviders, Encode.map(Encode::any));
    Encode.maybe(json, "modelCatalogJson", modelCatalogJson, Encode::string);
    Encode.maybe(json, "models", models, ModelsRequirements::toJson);
    Encode.maybe(
        json, "additionalDeveloperInstructions", additionalDeveloperInstructions, Encode::string);
    Encode.maybe(
        json, "allowedLoginMethods", allowedLoginMethods, Encode.list(ForcedLoginMethod::toJson));
    Encode.maybe(
        json,
        "cliAuthCredentialsStore",
        cliAuthCredentialsStore,
        CliAuthCredentialsStoreMode::toJson);
    Encode.maybe(json, "featureRequirements", featureRequirements, Encode.map(Encode::bool));
    Encode.maybe(json, "checkForUpdateOnStartup", checkForUpdateOnStartup, Encode::bool);
    Encode.maybe(json, "logDir", logDir, Encode::string);
    Encode.maybe(json, "sqliteHome", sqliteHome, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.allowedApprovalPolicies = allowedApprovalPolicies;
    builder.autoReview = autoReview;
    builder.allowedSandboxModes = allowedSandboxModes;
    builder.allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations;
    builder.allowedPermissionProfiles = allowedPermissionProfiles;
    builder.defaultPermissions = defaultPermissions;
    builder.allowLoginShell = allowLoginShell;
    builder.allowedWebSearchModes = allowedWebSearchModes;
    builder.allowManagedHooksOnly = allowManagedHooksOnly;
    builder.modelProvider = modelProvider;
    builder.modelProviders = modelProviders;
    builder.modelCatalogJson = modelCatalogJson;
    builder.models = models;
    builder.additionalDeveloperInstructions = additionalDeveloperInstructions;
    builder.allowedLoginMethods = allowedLoginMethods;
    builder.cliAuthCredentialsStore = cliAuthCredentialsStore;
    builder.featureRequirements = featureRequirements;
    builder.checkForUpdateOnStartup = checkForUpdateOnStartup;
    builder.logDir = logDir;
    builder.sqliteHome = sqliteHome;
    return builder;
  }

  /** Makes a {@code ConfigRequirements} step by step. */
  public static final class Builder {
    private Maybe<List<AskForApproval>> allowedApprovalPolicies = Maybe.absent();
    private Maybe<AutoReviewRequirements> autoReview = Maybe.absent();
    private Maybe<List<SandboxMode>> allowedSandboxModes = Maybe.absent();
    private Maybe<List<WindowsSandboxImplementation>> allowedWindowsSandboxImplementations =
        Maybe.absent();
    private Maybe<Map<String, Boolean>> allowedPermissionProfiles = Maybe.absent();
    private Maybe<String> defaultPermissions = Maybe.absent();
    private Maybe<Boolean> allowLoginShell = Maybe.absent();
    private Maybe<List<WebSearchMode>> allowedWebSearchModes = Maybe.absent();
    private Maybe<Boolean> allowManagedHooksOnly = Maybe.absent();
    private Maybe<String> modelProvider = Maybe.absent();
    private Maybe<Map<String, JsonNode>> modelProviders = Maybe.absent();
    private Maybe<String> modelCatalogJson = Maybe.absent();
    private Maybe<ModelsRequirements> models = Maybe.absent();
    private Maybe<String> additionalDeveloperInstructions = Maybe.absent();
    private Maybe<List<ForcedLoginMethod>> allowedLoginMethods = Maybe.absent();
    private Maybe<CliAuthCredentialsStoreMode> cliAuthCredentialsStore = Maybe.absent();
    private Maybe<Map<String, Boolean>> featureRequirements = Maybe.absent();
    private Maybe<Boolean> checkForUpdateOnStartup = Maybe.absent();
    private Maybe<String> logDir = Maybe.absent();
    private Maybe<String> sqliteHome = Maybe.absent();

    private Builder() {}

    /** Sets {@code allowedApprovalPolicies}: What may be chosen as to when the agent has to ask. */
    public Builder allowedApprovalPolicies(List<AskForApproval> allowedApprovalPolicies) {
      this.allowedApprovalPolicies = Maybe.of(allowedApprovalPolicies);
      return this;
    }

    /** Sets {@code allowedApprovalPolicies}, or makes it null or absent. */
    public Builder allowedApprovalPolicies(Maybe<List<AskForApproval>> allowedApprovalPolicies) {
      this.allowedApprovalPolicies = allowedApprovalPolicies;
      return this;
    }

    /** Sets {@code autoReview}: Which models are kept under closer watch. */
    public Builder autoReview(AutoReviewRequirements autoReview) {
      this.autoReview = Maybe.of(autoReview);
      return this;
    }

    /** Sets {@code autoReview}, or makes it null or absent. */
    public Builder autoReview(Maybe<AutoReviewRequirements> autoReview) {
      this.autoReview = autoReview;
      return this;
    }

    /** Sets {@code allowedSandboxModes}: The sandboxes that may be chosen. */
    public Builder allowedSandboxModes(List<SandboxMode> allowedSandboxModes) {
      this.allowedSandboxModes = Maybe.of(allowedSandboxModes);
      return this;
    }

    /** Sets {@code allowedSandboxModes}, or makes it null or absent. */
    public Builder allowedSandboxModes(Maybe<List<SandboxMode>> allowedSandboxModes) {
      this.allowedSandboxModes = allowedSandboxModes;
      return this;
    }

    /**
     * Sets {@code allowedWindowsSandboxImplementations}: The ways to build the sandbox on Windows
     * that may be chosen.
     */
    public Builder allowedWindowsSandboxImplementations(
        List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations) {
      this.allowedWindowsSandboxImplementations = Maybe.of(allowedWindowsSandboxImplementations);
      return this;
    }

    /** Sets {@code allowedWindowsSandboxImplementations}, or makes it null or absent. */
    public Builder allowedWindowsSandboxImplementations(
        Maybe<List<WindowsSandboxImplementation>> allowedWindowsSandboxImplementations) {
      this.allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations;
      return this;
    }

    /**
     * Sets {@code allowedPermissionProfiles}: Whether a named set of permissions may be chosen, by
     * its name.
     */
    public Builder allowedPermissionProfiles(Map<String, Boolean> allowedPermissionProfiles) {
      this.allowedPermissionProfiles = Maybe.of(allowedPermissionProfiles);
      return this;
    }

    /** Sets {@code allowedPermissionProfiles}, or makes it null or absent. */
    public Builder allowedPermissionProfiles(
        Maybe<Map<String, Boolean>> allowedPermissionProfiles) {
      this.allowedPermissionProfiles = allowedPermissionProfiles;
      return this;
    }

    /**
     * Sets {@code defaultPermissions}: Name of the set of permissions to work under where none is
     * chosen.
     */
    public Builder defaultPermissions(String defaultPermissions) {
      this.defaultPermissions = Maybe.of(defaultPermissions);
      return this;
    }

    /** Sets {@code defaultPermissions}, or makes it null or absent. */
    public Builder defaultPermissions(Maybe<String> defaultPermissions) {
      this.defaultPermissions = defaultPermissions;
      return this;
    }

    /** Sets {@code allowLoginShell}: Commands may be run in a login shell. */
    public Builder allowLoginShell(boolean allowLoginShell) {
      this.allowLoginShell = Maybe.of(allowLoginShell);
      return this;
    }

    /** Sets {@code allowLoginShell}, or makes it null or absent. */
    public Builder allowLoginShell(Maybe<Boolean> allowLoginShell) {
      this.allowLoginShell = allowLoginShell;
      return this;
    }

    /** Sets {@code allowedWebSearchModes}: How far the model may be let go on the web. */
    public Builder allowedWebSearchModes(List<WebSearchMode> allowedWebSearchModes) {
      this.allowedWebSearchModes = Maybe.of(allowedWebSearchModes);
      return this;
    }

    /** Sets {@code allowedWebSearchModes}, or makes it null or absent. */
    public Builder allowedWebSearchModes(Maybe<List<WebSearchMode>> allowedWebSearchModes) {
      this.allowedWebSearchModes = allowedWebSearchModes;
      return this;
    }

    /** Sets {@code allowManagedHooksOnly}: Only hooks of administrators run. */
    public Builder allowManagedHooksOnly(boolean allowManagedHooksOnly) {
      this.allowManagedHooksOnly = Maybe.of(allowManagedHooksOnly);
      return this;
    }

    /** Sets {@code allowManagedHooksOnly}, or makes it null or absent. */
    public Builder allowManagedHooksOnly(Maybe<Boolean> allowManagedHooksOnly) {
      this.allowManagedHooksOnly = allowManagedHooksOnly;
      return this;
    }

    /** Sets {@code modelProvider}: Name of the only provider that may be used. */
    public Builder modelProvider(String modelProvider) {
      this.modelProvider = Maybe.of(modelProvider);
      return this;
    }

    /** Sets {@code modelProvider}, or makes it null or absent. */
    public Builder modelProvider(Maybe<String> modelProvider) {
      this.modelProvider = modelProvider;
      return this;
    }

    /**
     * Sets {@code modelProviders}: Providers that are prescribed as a whole, by name and in the
     * form of the configuration file.
     */
    public Builder modelProviders(Map<String, JsonNode> modelProviders) {
      this.modelProviders = Maybe.of(modelProviders);
      return this;
    }

    /** Sets {@code modelProviders}, or makes it null or absent. */
    public Builder modelProviders(Maybe<Map<String, JsonNode>> modelProviders) {
      this.modelProviders = modelProviders;
      return this;
    }

    /** Sets {@code modelCatalogJson}: The file that lists the models to offer. */
    public Builder modelCatalogJson(String modelCatalogJson) {
      this.modelCatalogJson = Maybe.of(modelCatalogJson);
      return this;
    }

    /** Sets {@code modelCatalogJson}, or makes it null or absent. */
    public Builder modelCatalogJson(Maybe<String> modelCatalogJson) {
      this.modelCatalogJson = modelCatalogJson;
      return this;
    }

    /** Sets {@code models}: What is prescribed about models. */
    public Builder models(ModelsRequirements models) {
      this.models = Maybe.of(models);
      return this;
    }

    /** Sets {@code models}, or makes it null or absent. */
    public Builder models(Maybe<ModelsRequirements> models) {
      this.models = models;
      return this;
    }

    /**
     * Sets {@code additionalDeveloperInstructions}: Instructions that the model is given in every
     * thread.
     */
    public Builder additionalDeveloperInstructions(String additionalDeveloperInstructions) {
      this.additionalDeveloperInstructions = Maybe.of(additionalDeveloperInstructions);
      return this;
    }

    /** Sets {@code additionalDeveloperInstructions}, or makes it null or absent. */
    public Builder additionalDeveloperInstructions(Maybe<String> additionalDeveloperInstructions) {
      this.additionalDeveloperInstructions = additionalDeveloperInstructions;
      return this;
    }

    /**
     * Sets {@code allowedLoginMethods}: The ways to sign in that all restrictions together leave;
     * none when empty.
     */
    public Builder allowedLoginMethods(List<ForcedLoginMethod> allowedLoginMethods) {
      this.allowedLoginMethods = Maybe.of(allowedLoginMethods);
      return this;
    }

    /** Sets {@code allowedLoginMethods}, or makes it null or absent. */
    public Builder allowedLoginMethods(Maybe<List<ForcedLoginMethod>> allowedLoginMethods) {
      this.allowedLoginMethods = allowedLoginMethods;
      return this;
    }

    /** Sets {@code cliAuthCredentialsStore}: Where the server keeps what it signed in with. */
    public Builder cliAuthCredentialsStore(CliAuthCredentialsStoreMode cliAuthCredentialsStore) {
      this.cliAuthCredentialsStore = Maybe.of(cliAuthCredentialsStore);
      return this;
    }

    /** Sets {@code cliAuthCredentialsStore}, or makes it null or absent. */
    public Builder cliAuthCredentialsStore(
        Maybe<CliAuthCredentialsStoreMode> cliAuthCredentialsStore) {
      this.cliAuthCredentialsStore = cliAuthCredentialsStore;
      return this;
    }

    /** Sets {@code featureRequirements}: Whether a feature has to be on or off, by its name. */
    public Builder featureRequirements(Map<String, Boolean> featureRequirements) {
      this.featureRequirements = Maybe.of(featureRequirements);
      return this;
    }

    /** Sets {@code featureRequirements}, or makes it null or absent. */
    public Builder featureRequirements(Maybe<Map<String, Boolean>> featureRequirements) {
      this.featureRequirements = featureRequirements;
      return this;
    }

    /** Sets {@code checkForUpdateOnStartup}: Look for a newer version at the start. */
    public Builder checkForUpdateOnStartup(boolean checkForUpdateOnStartup) {
      this.checkForUpdateOnStartup = Maybe.of(checkForUpdateOnStartup);
      return this;
    }

    /** Sets {@code checkForUpdateOnStartup}, or makes it null or absent. */
    public Builder checkForUpdateOnStartup(Maybe<Boolean> checkForUpdateOnStartup) {
      this.checkForUpdateOnStartup = checkForUpdateOnStartup;
      return this;
    }

    /** Sets {@code logDir}: The folder for logs. */
    public Builder logDir(String logDir) {
      this.logDir = Maybe.of(logDir);
      return this;
    }

    /** Sets {@code logDir}, or makes it null or absent. */
    public Builder logDir(Maybe<String> logDir) {
      this.logDir = logDir;
      return this;
    }

    /** Sets {@code sqliteHome}: The folder for databases. */
    public Builder sqliteHome(String sqliteHome) {
      this.sqliteHome = Maybe.of(sqliteHome);
      return this;
    }

    /** Sets {@code sqliteHome}, or makes it null or absent. */
    public Builder sqliteHome(Maybe<String> sqliteHome) {
      this.sqliteHome = sqliteHome;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigRequirements build() {
      return new ConfigRequirements(
          allowedApprovalPolicies,
          autoReview,
          allowedSandboxModes,
          allowedWindowsSandboxImplementations,
          allowedPermissionProfiles,
          defaultPermissions,
          allowLoginShell,
          allowedWebSearchModes,
          allowManagedHooksOnly,
          modelProvider,
          modelProviders,
          modelCatalogJson,
          models,
          additionalDeveloperInstructions,
          allowedLoginMethods,
          cliAuthCredentialsStore,
          featureRequirements,
          checkForUpdateOnStartup,
          logDir,
          sqliteHome);
    }
  }
}
