// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: threads calls.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;

/// How a new thread is to be set up.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStartParams {
    /// Name of the model. The server's own choice when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// Name of the provider of the model, as configured at the server.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_provider: Maybe<String>,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// The working folder. That of the server when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// When the agent has to ask before it acts.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_policy: Maybe<AskForApproval>,
    /// Who answers when it asks.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approvals_reviewer: Maybe<ApprovalsReviewer>,
    /// What its commands can reach.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox: Maybe<SandboxMode>,
    /// Settings of the server to change for this thread, by their dotted names.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub config: Maybe<BTreeMap<String, Value>>,
    /// Instructions in place of those that the server gives the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub base_instructions: Maybe<String>,
    /// Instructions that go before those of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub developer_instructions: Maybe<String>,
    /// The tone in which the agent talks.
    #[deprecated(note = "Servers no longer change the tone.")]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub personality: Maybe<Personality>,
    /// Do not store it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub ephemeral: Maybe<bool>,
    /// Name of the service that the thread is for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_name: Maybe<String>,
    /// Why the thread is started.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub session_start_source: Maybe<ThreadStartSource>,
    /// What the thread is for, in the words of the client.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_source: Maybe<String>,
}

impl ThreadStartParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `model_provider`.
    pub fn with_model_provider(mut self, model_provider: impl Into<Maybe<String>>) -> Self {
        self.model_provider = model_provider.into();
        self
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `approval_policy`.
    pub fn with_approval_policy(
        mut self,
        approval_policy: impl Into<Maybe<AskForApproval>>,
    ) -> Self {
        self.approval_policy = approval_policy.into();
        self
    }

    /// Sets `approvals_reviewer`.
    pub fn with_approvals_reviewer(
        mut self,
        approvals_reviewer: impl Into<Maybe<ApprovalsReviewer>>,
    ) -> Self {
        self.approvals_reviewer = approvals_reviewer.into();
        self
    }

    /// Sets `sandbox`.
    pub fn with_sandbox(mut self, sandbox: impl Into<Maybe<SandboxMode>>) -> Self {
        self.sandbox = sandbox.into();
        self
    }

    /// Sets `config`.
    pub fn with_config(mut self, config: impl Into<Maybe<BTreeMap<String, Value>>>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `base_instructions`.
    pub fn with_base_instructions(mut self, base_instructions: impl Into<Maybe<String>>) -> Self {
        self.base_instructions = base_instructions.into();
        self
    }

    /// Sets `developer_instructions`.
    pub fn with_developer_instructions(
        mut self,
        developer_instructions: impl Into<Maybe<String>>,
    ) -> Self {
        self.developer_instructions = developer_instructions.into();
        self
    }

    /// Sets `personality`.
    #[deprecated]
    pub fn with_personality(mut self, personality: impl Into<Maybe<Personality>>) -> Self {
        self.personality = personality.into();
        self
    }

    /// Sets `ephemeral`.
    pub fn with_ephemeral(mut self, ephemeral: impl Into<Maybe<bool>>) -> Self {
        self.ephemeral = ephemeral.into();
        self
    }

    /// Sets `service_name`.
    pub fn with_service_name(mut self, service_name: impl Into<Maybe<String>>) -> Self {
        self.service_name = service_name.into();
        self
    }

    /// Sets `session_start_source`.
    pub fn with_session_start_source(
        mut self,
        session_start_source: impl Into<Maybe<ThreadStartSource>>,
    ) -> Self {
        self.session_start_source = session_start_source.into();
        self
    }

    /// Sets `thread_source`.
    pub fn with_thread_source(mut self, thread_source: impl Into<Maybe<String>>) -> Self {
        self.thread_source = thread_source.into();
        self
    }
}

/// The new thread and what holds for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStartResponse {
    /// The thread.
    pub thread: Thread,
    /// Name of the model.
    pub model: String,
    /// Name of the provider of the model.
    pub model_provider: String,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// Plugins that are switched off. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// The working folder.
    pub cwd: String,
    /// Files whose instructions the model was given. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<String>>,
    /// When the agent has to ask before it acts.
    pub approval_policy: AskForApproval,
    /// Who answers when it asks.
    pub approvals_reviewer: ApprovalsReviewer,
    /// What its commands can reach.
    pub sandbox: SandboxPolicy,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
}

impl ThreadStartResponse {
    /// What can be left out is.
    pub fn new(
        thread: Thread,
        model: impl Into<String>,
        model_provider: impl Into<String>,
        cwd: impl Into<String>,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        sandbox: SandboxPolicy,
    ) -> Self {
        Self {
            thread,
            model: model.into(),
            model_provider: model_provider.into(),
            service_tier: Maybe::Absent,
            disabled_plugin_ids: None,
            cwd: cwd.into(),
            instruction_sources: None,
            approval_policy,
            approvals_reviewer,
            sandbox,
            reasoning_effort: Maybe::Absent,
        }
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `disabled_plugin_ids`.
    pub fn with_disabled_plugin_ids(mut self, disabled_plugin_ids: Vec<String>) -> Self {
        self.disabled_plugin_ids = Some(disabled_plugin_ids);
        self
    }

    /// Sets `instruction_sources`.
    pub fn with_instruction_sources(mut self, instruction_sources: Vec<String>) -> Self {
        self.instruction_sources = Some(instruction_sources);
        self
    }

    /// Sets `reasoning_effort`.
    pub fn with_reasoning_effort(
        mut self,
        reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into();
        self
    }
}

/// Which thread to take up again, and what to change in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadResumeParams {
    /// The thread.
    pub thread_id: String,
    /// Answer without the turns, for reading them page by page. With all of them when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Name of the model. The server's own choice when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// Name of the provider of the model, as configured at the server.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_provider: Maybe<String>,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// The working folder. That of the server when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// When the agent has to ask before it acts.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_policy: Maybe<AskForApproval>,
    /// Who answers when it asks.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approvals_reviewer: Maybe<ApprovalsReviewer>,
    /// What its commands can reach.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox: Maybe<SandboxMode>,
    /// Settings of the server to change for this thread, by their dotted names.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub config: Maybe<BTreeMap<String, Value>>,
    /// Instructions in place of those that the server gives the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub base_instructions: Maybe<String>,
    /// Instructions that go before those of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub developer_instructions: Maybe<String>,
    /// The tone in which the agent talks.
    #[deprecated(note = "Servers no longer change the tone.")]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub personality: Maybe<Personality>,
}

impl ThreadResumeParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            exclude_turns: None,
            model: Maybe::Absent,
            model_provider: Maybe::Absent,
            service_tier: Maybe::Absent,
            cwd: Maybe::Absent,
            approval_policy: Maybe::Absent,
            approvals_reviewer: Maybe::Absent,
            sandbox: Maybe::Absent,
            config: Maybe::Absent,
            base_instructions: Maybe::Absent,
            developer_instructions: Maybe::Absent,
            personality: Maybe::Absent,
        }
    }

    /// Sets `exclude_turns`.
    pub fn with_exclude_turns(mut self, exclude_turns: bool) -> Self {
        self.exclude_turns = Some(exclude_turns);
        self
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `model_provider`.
    pub fn with_model_provider(mut self, model_provider: impl Into<Maybe<String>>) -> Self {
        self.model_provider = model_provider.into();
        self
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `approval_policy`.
    pub fn with_approval_policy(
        mut self,
        approval_policy: impl Into<Maybe<AskForApproval>>,
    ) -> Self {
        self.approval_policy = approval_policy.into();
        self
    }

    /// Sets `approvals_reviewer`.
    pub fn with_approvals_reviewer(
        mut self,
        approvals_reviewer: impl Into<Maybe<ApprovalsReviewer>>,
    ) -> Self {
        self.approvals_reviewer = approvals_reviewer.into();
        self
    }

    /// Sets `sandbox`.
    pub fn with_sandbox(mut self, sandbox: impl Into<Maybe<SandboxMode>>) -> Self {
        self.sandbox = sandbox.into();
        self
    }

    /// Sets `config`.
    pub fn with_config(mut self, config: impl Into<Maybe<BTreeMap<String, Value>>>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `base_instructions`.
    pub fn with_base_instructions(mut self, base_instructions: impl Into<Maybe<String>>) -> Self {
        self.base_instructions = base_instructions.into();
        self
    }

    /// Sets `developer_instructions`.
    pub fn with_developer_instructions(
        mut self,
        developer_instructions: impl Into<Maybe<String>>,
    ) -> Self {
        self.developer_instructions = developer_instructions.into();
        self
    }

    /// Sets `personality`.
    #[deprecated]
    pub fn with_personality(mut self, personality: impl Into<Maybe<Personality>>) -> Self {
        self.personality = personality.into();
        self
    }
}

/// The thread, with its turns, and what holds for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadResumeResponse {
    /// The thread.
    pub thread: Thread,
    /// Name of the model.
    pub model: String,
    /// Name of the provider of the model.
    pub model_provider: String,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// Plugins that are switched off. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// The working folder.
    pub cwd: String,
    /// Files whose instructions the model was given. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<String>>,
    /// When the agent has to ask before it acts.
    pub approval_policy: AskForApproval,
    /// Who answers when it asks.
    pub approvals_reviewer: ApprovalsReviewer,
    /// What its commands can reach.
    pub sandbox: SandboxPolicy,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// The way of working in force.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub collaboration_mode: Maybe<CollaborationMode>,
    /// Where to begin paging back through the turns.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turns_backwards_cursor: Maybe<String>,
    /// Where to begin paging back through the items.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub items_backwards_cursor: Maybe<String>,
}

impl ThreadResumeResponse {
    /// What can be left out is.
    pub fn new(
        thread: Thread,
        model: impl Into<String>,
        model_provider: impl Into<String>,
        cwd: impl Into<String>,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        sandbox: SandboxPolicy,
    ) -> Self {
        Self {
            thread,
            model: model.into(),
            model_provider: model_provider.into(),
            service_tier: Maybe::Absent,
            disabled_plugin_ids: None,
            cwd: cwd.into(),
            instruction_sources: None,
            approval_policy,
            approvals_reviewer,
            sandbox,
            reasoning_effort: Maybe::Absent,
            collaboration_mode: Maybe::Absent,
            turns_backwards_cursor: Maybe::Absent,
            items_backwards_cursor: Maybe::Absent,
        }
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `disabled_plugin_ids`.
    pub fn with_disabled_plugin_ids(mut self, disabled_plugin_ids: Vec<String>) -> Self {
        self.disabled_plugin_ids = Some(disabled_plugin_ids);
        self
    }

    /// Sets `instruction_sources`.
    pub fn with_instruction_sources(mut self, instruction_sources: Vec<String>) -> Self {
        self.instruction_sources = Some(instruction_sources);
        self
    }

    /// Sets `reasoning_effort`.
    pub fn with_reasoning_effort(
        mut self,
        reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into();
        self
    }

    /// Sets `collaboration_mode`.
    pub fn with_collaboration_mode(
        mut self,
        collaboration_mode: impl Into<Maybe<CollaborationMode>>,
    ) -> Self {
        self.collaboration_mode = collaboration_mode.into();
        self
    }

    /// Sets `turns_backwards_cursor`.
    pub fn with_turns_backwards_cursor(
        mut self,
        turns_backwards_cursor: impl Into<Maybe<String>>,
    ) -> Self {
        self.turns_backwards_cursor = turns_backwards_cursor.into();
        self
    }

    /// Sets `items_backwards_cursor`.
    pub fn with_items_backwards_cursor(
        mut self,
        items_backwards_cursor: impl Into<Maybe<String>>,
    ) -> Self {
        self.items_backwards_cursor = items_backwards_cursor.into();
        self
    }
}

/// Which thread to copy, how much of it, and what to change in the copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadForkParams {
    /// The thread.
    pub thread_id: String,
    /// Answer without the turns, for reading them page by page. With all of them when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Name of the model. The server's own choice when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// Name of the provider of the model, as configured at the server.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_provider: Maybe<String>,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// The working folder. That of the server when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// When the agent has to ask before it acts.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_policy: Maybe<AskForApproval>,
    /// Who answers when it asks.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approvals_reviewer: Maybe<ApprovalsReviewer>,
    /// What its commands can reach.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox: Maybe<SandboxMode>,
    /// Settings of the server to change for this thread, by their dotted names.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub config: Maybe<BTreeMap<String, Value>>,
    /// Instructions in place of those that the server gives the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub base_instructions: Maybe<String>,
    /// Instructions that go before those of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub developer_instructions: Maybe<String>,
    /// Do not store the copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// What the copy is for, in the words of the client.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_source: Maybe<String>,
    /// The last turn to take over; it must have ended. All turns when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub last_turn_id: Maybe<String>,
}

impl ThreadForkParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            exclude_turns: None,
            model: Maybe::Absent,
            model_provider: Maybe::Absent,
            service_tier: Maybe::Absent,
            cwd: Maybe::Absent,
            approval_policy: Maybe::Absent,
            approvals_reviewer: Maybe::Absent,
            sandbox: Maybe::Absent,
            config: Maybe::Absent,
            base_instructions: Maybe::Absent,
            developer_instructions: Maybe::Absent,
            ephemeral: None,
            thread_source: Maybe::Absent,
            last_turn_id: Maybe::Absent,
        }
    }

    /// Sets `exclude_turns`.
    pub fn with_exclude_turns(mut self, exclude_turns: bool) -> Self {
        self.exclude_turns = Some(exclude_turns);
        self
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `model_provider`.
    pub fn with_model_provider(mut self, model_provider: impl Into<Maybe<String>>) -> Self {
        self.model_provider = model_provider.into();
        self
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `approval_policy`.
    pub fn with_approval_policy(
        mut self,
        approval_policy: impl Into<Maybe<AskForApproval>>,
    ) -> Self {
        self.approval_policy = approval_policy.into();
        self
    }

    /// Sets `approvals_reviewer`.
    pub fn with_approvals_reviewer(
        mut self,
        approvals_reviewer: impl Into<Maybe<ApprovalsReviewer>>,
    ) -> Self {
        self.approvals_reviewer = approvals_reviewer.into();
        self
    }

    /// Sets `sandbox`.
    pub fn with_sandbox(mut self, sandbox: impl Into<Maybe<SandboxMode>>) -> Self {
        self.sandbox = sandbox.into();
        self
    }

    /// Sets `config`.
    pub fn with_config(mut self, config: impl Into<Maybe<BTreeMap<String, Value>>>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `base_instructions`.
    pub fn with_base_instructions(mut self, base_instructions: impl Into<Maybe<String>>) -> Self {
        self.base_instructions = base_instructions.into();
        self
    }

    /// Sets `developer_instructions`.
    pub fn with_developer_instructions(
        mut self,
        developer_instructions: impl Into<Maybe<String>>,
    ) -> Self {
        self.developer_instructions = developer_instructions.into();
        self
    }

    /// Sets `ephemeral`.
    pub fn with_ephemeral(mut self, ephemeral: bool) -> Self {
        self.ephemeral = Some(ephemeral);
        self
    }

    /// Sets `thread_source`.
    pub fn with_thread_source(mut self, thread_source: impl Into<Maybe<String>>) -> Self {
        self.thread_source = thread_source.into();
        self
    }

    /// Sets `last_turn_id`.
    pub fn with_last_turn_id(mut self, last_turn_id: impl Into<Maybe<String>>) -> Self {
        self.last_turn_id = last_turn_id.into();
        self
    }
}

/// The copy, with its turns, and what holds for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadForkResponse {
    /// The thread.
    pub thread: Thread,
    /// Name of the model.
    pub model: String,
    /// Name of the provider of the model.
    pub model_provider: String,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// Plugins that are switched off. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// The working folder.
    pub cwd: String,
    /// Files whose instructions the model was given. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<String>>,
    /// When the agent has to ask before it acts.
    pub approval_policy: AskForApproval,
    /// Who answers when it asks.
    pub approvals_reviewer: ApprovalsReviewer,
    /// What its commands can reach.
    pub sandbox: SandboxPolicy,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
}

impl ThreadForkResponse {
    /// What can be left out is.
    pub fn new(
        thread: Thread,
        model: impl Into<String>,
        model_provider: impl Into<String>,
        cwd: impl Into<String>,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        sandbox: SandboxPolicy,
    ) -> Self {
        Self {
            thread,
            model: model.into(),
            model_provider: model_provider.into(),
            service_tier: Maybe::Absent,
            disabled_plugin_ids: None,
            cwd: cwd.into(),
            instruction_sources: None,
            approval_policy,
            approvals_reviewer,
            sandbox,
            reasoning_effort: Maybe::Absent,
        }
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `disabled_plugin_ids`.
    pub fn with_disabled_plugin_ids(mut self, disabled_plugin_ids: Vec<String>) -> Self {
        self.disabled_plugin_ids = Some(disabled_plugin_ids);
        self
    }

    /// Sets `instruction_sources`.
    pub fn with_instruction_sources(mut self, instruction_sources: Vec<String>) -> Self {
        self.instruction_sources = Some(instruction_sources);
        self
    }

    /// Sets `reasoning_effort`.
    pub fn with_reasoning_effort(
        mut self,
        reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into();
        self
    }
}

/// Which thread the connection wants to hear no more of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUnsubscribeParams {
    /// The thread.
    pub thread_id: String,
}

impl ThreadUnsubscribeParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The connection is not subscribed to the thread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadUnsubscribeResponse {
    /// What the wish came to.
    pub status: ThreadUnsubscribeStatus,
}

impl ThreadUnsubscribeResponse {
    /// What can be left out is.
    pub fn new(status: ThreadUnsubscribeStatus) -> Self {
        Self { status }
    }
}

/// Which threads to list, and in what order.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadListParams {
    /// Where to go on: `nextCursor` of the page before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<String>,
    /// How many at most. The server has a limit of its own.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
    /// What to sort by. The time of creation when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sort_key: Maybe<ThreadSortKey>,
    /// From which end. The newest first when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sort_direction: Maybe<SortDirection>,
    /// Only threads of these providers. All when empty; those of the configured one when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_providers: Maybe<Vec<String>>,
    /// Only threads that come from these. Those of people when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub source_kinds: Maybe<Vec<ThreadSourceKind>>,
    /// Only those in the archive, or only those that are not. The latter when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub archived: Maybe<bool>,
    /// Only threads with this working folder.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<WorkingFolderFilter>,
    /// Only threads whose title or preview contains this.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub search_term: Maybe<String>,
    /// Only threads that these clients started.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub originators: Maybe<Vec<String>>,
    /// Leave these out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub excluded_thread_ids: Maybe<Vec<String>>,
    /// Only threads of this section.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub section_id: Maybe<String>,
    /// Only threads of the account that is signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_account_only: Option<bool>,
    /// Ask the index only, even where it may lag behind the files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_state_db_only: Option<bool>,
}

impl ThreadListParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, cursor: impl Into<Maybe<String>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, limit: impl Into<Maybe<u32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets `sort_key`.
    pub fn with_sort_key(mut self, sort_key: impl Into<Maybe<ThreadSortKey>>) -> Self {
        self.sort_key = sort_key.into();
        self
    }

    /// Sets `sort_direction`.
    pub fn with_sort_direction(mut self, sort_direction: impl Into<Maybe<SortDirection>>) -> Self {
        self.sort_direction = sort_direction.into();
        self
    }

    /// Sets `model_providers`.
    pub fn with_model_providers(mut self, model_providers: impl Into<Maybe<Vec<String>>>) -> Self {
        self.model_providers = model_providers.into();
        self
    }

    /// Sets `source_kinds`.
    pub fn with_source_kinds(
        mut self,
        source_kinds: impl Into<Maybe<Vec<ThreadSourceKind>>>,
    ) -> Self {
        self.source_kinds = source_kinds.into();
        self
    }

    /// Sets `archived`.
    pub fn with_archived(mut self, archived: impl Into<Maybe<bool>>) -> Self {
        self.archived = archived.into();
        self
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<WorkingFolderFilter>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `search_term`.
    pub fn with_search_term(mut self, search_term: impl Into<Maybe<String>>) -> Self {
        self.search_term = search_term.into();
        self
    }

    /// Sets `originators`.
    pub fn with_originators(mut self, originators: impl Into<Maybe<Vec<String>>>) -> Self {
        self.originators = originators.into();
        self
    }

    /// Sets `excluded_thread_ids`.
    pub fn with_excluded_thread_ids(
        mut self,
        excluded_thread_ids: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.excluded_thread_ids = excluded_thread_ids.into();
        self
    }

    /// Sets `section_id`.
    pub fn with_section_id(mut self, section_id: impl Into<Maybe<String>>) -> Self {
        self.section_id = section_id.into();
        self
    }

    /// Sets `current_account_only`.
    pub fn with_current_account_only(mut self, current_account_only: bool) -> Self {
        self.current_account_only = Some(current_account_only);
        self
    }

    /// Sets `use_state_db_only`.
    pub fn with_use_state_db_only(mut self, use_state_db_only: bool) -> Self {
        self.use_state_db_only = Some(use_state_db_only);
        self
    }
}

/// One page of threads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadListResponse {
    /// The threads, without their turns.
    pub data: Vec<Thread>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
    /// Where the page in the other direction begins.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub backwards_cursor: Maybe<String>,
}

impl ThreadListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<Thread>) -> Self {
        Self {
            data,
            next_cursor: Maybe::Absent,
            backwards_cursor: Maybe::Absent,
        }
    }

    /// Sets `next_cursor`.
    pub fn with_next_cursor(mut self, next_cursor: impl Into<Maybe<String>>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }

    /// Sets `backwards_cursor`.
    pub fn with_backwards_cursor(mut self, backwards_cursor: impl Into<Maybe<String>>) -> Self {
        self.backwards_cursor = backwards_cursor.into();
        self
    }
}

/// How many loaded threads to list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadLoadedListParams {
    /// Where to go on: `nextCursor` of the page before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<String>,
    /// How many at most. All when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
}

impl ThreadLoadedListParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, cursor: impl Into<Maybe<String>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, limit: impl Into<Maybe<u32>>) -> Self {
        self.limit = limit.into();
        self
    }
}

/// One page of loaded threads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadLoadedListResponse {
    /// Ids of threads that the server holds in memory.
    pub data: Vec<String>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
}

impl ThreadLoadedListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<String>) -> Self {
        Self {
            data,
            next_cursor: Maybe::Absent,
        }
    }

    /// Sets `next_cursor`.
    pub fn with_next_cursor(mut self, next_cursor: impl Into<Maybe<String>>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }
}

/// Which thread to look at, without loading it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadParams {
    /// The thread.
    pub thread_id: String,
    /// Answer with its turns. Without when left out.
    #[deprecated(
        note = "A long history is read page by page: `thread/turns/list`, `thread/items/list`."
    )]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_turns: Option<bool>,
}

impl ThreadReadParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            include_turns: None,
        }
    }

    /// Sets `include_turns`.
    #[deprecated]
    pub fn with_include_turns(mut self, include_turns: bool) -> Self {
        self.include_turns = Some(include_turns);
        self
    }
}

/// The thread as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadReadResponse {
    /// The thread.
    pub thread: Thread,
}

impl ThreadReadResponse {
    /// What can be left out is.
    pub fn new(thread: Thread) -> Self {
        Self { thread }
    }
}

/// Which turns of a thread to list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTurnsListParams {
    /// The thread.
    pub thread_id: String,
    /// Where to go on: `nextCursor` of the page before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<String>,
    /// How many turns at most.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
    /// From which end. The newest first when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sort_direction: Maybe<SortDirection>,
    /// How many of their items. A summary when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub items_view: Maybe<TurnItemsView>,
}

impl ThreadTurnsListParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            cursor: Maybe::Absent,
            limit: Maybe::Absent,
            sort_direction: Maybe::Absent,
            items_view: Maybe::Absent,
        }
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, cursor: impl Into<Maybe<String>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, limit: impl Into<Maybe<u32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets `sort_direction`.
    pub fn with_sort_direction(mut self, sort_direction: impl Into<Maybe<SortDirection>>) -> Self {
        self.sort_direction = sort_direction.into();
        self
    }

    /// Sets `items_view`.
    pub fn with_items_view(mut self, items_view: impl Into<Maybe<TurnItemsView>>) -> Self {
        self.items_view = items_view.into();
        self
    }
}

/// One page of the turns of a thread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTurnsListResponse {
    /// The turns.
    pub data: Vec<Turn>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
    /// Where the page in the other direction begins: with the first entry of this one, once more.
    /// Null when the page is empty.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub backwards_cursor: Maybe<String>,
}

impl ThreadTurnsListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<Turn>) -> Self {
        Self {
            data,
            next_cursor: Maybe::Absent,
            backwards_cursor: Maybe::Absent,
        }
    }

    /// Sets `next_cursor`.
    pub fn with_next_cursor(mut self, next_cursor: impl Into<Maybe<String>>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }

    /// Sets `backwards_cursor`.
    pub fn with_backwards_cursor(mut self, backwards_cursor: impl Into<Maybe<String>>) -> Self {
        self.backwards_cursor = backwards_cursor.into();
        self
    }
}

/// Which items of a thread to list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemsListParams {
    /// The thread.
    pub thread_id: String,
    /// Only items of this turn. Those of all turns when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// Where to go on: `nextCursor` of the page before, or with `turnId` an item to go on from.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<ThreadItemsListCursor>,
    /// How many items at most.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
    /// From which end. The oldest first when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sort_direction: Maybe<SortDirection>,
    /// Outputs to leave out, for reading them one by one with `thread/items/read`. Only with
    /// `turnId`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub defer_output: Maybe<ThreadItemOutputDeferral>,
}

impl ThreadItemsListParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            cursor: Maybe::Absent,
            limit: Maybe::Absent,
            sort_direction: Maybe::Absent,
            defer_output: Maybe::Absent,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, cursor: impl Into<Maybe<ThreadItemsListCursor>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, limit: impl Into<Maybe<u32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets `sort_direction`.
    pub fn with_sort_direction(mut self, sort_direction: impl Into<Maybe<SortDirection>>) -> Self {
        self.sort_direction = sort_direction.into();
        self
    }

    /// Sets `defer_output`.
    pub fn with_defer_output(
        mut self,
        defer_output: impl Into<Maybe<ThreadItemOutputDeferral>>,
    ) -> Self {
        self.defer_output = defer_output.into();
        self
    }
}

/// One page of items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemsListResponse {
    /// The items.
    pub data: Vec<ThreadItemEntry>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
    /// Where the page in the other direction begins: with the first entry of this one, once more.
    /// Null when the page is empty.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub backwards_cursor: Maybe<String>,
}

impl ThreadItemsListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<ThreadItemEntry>) -> Self {
        Self {
            data,
            next_cursor: Maybe::Absent,
            backwards_cursor: Maybe::Absent,
        }
    }

    /// Sets `next_cursor`.
    pub fn with_next_cursor(mut self, next_cursor: impl Into<Maybe<String>>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }

    /// Sets `backwards_cursor`.
    pub fn with_backwards_cursor(mut self, backwards_cursor: impl Into<Maybe<String>>) -> Self {
        self.backwards_cursor = backwards_cursor.into();
        self
    }
}

/// What to call a thread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSetNameParams {
    /// The thread.
    pub thread_id: String,
    /// Its name from now on, for people. It must not be empty.
    pub name: String,
}

impl ThreadSetNameParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            name: name.into(),
        }
    }
}

/// The thread has its name.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadSetNameResponse {}

impl ThreadSetNameResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What to change in what is stored about a thread. What is left out stays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadMetadataUpdateParams {
    /// The thread.
    pub thread_id: String,
    /// The state of the git repository.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub git_info: Maybe<ThreadMetadataGitInfoUpdateParams>,
}

impl ThreadMetadataUpdateParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            git_info: Maybe::Absent,
        }
    }

    /// Sets `git_info`.
    pub fn with_git_info(
        mut self,
        git_info: impl Into<Maybe<ThreadMetadataGitInfoUpdateParams>>,
    ) -> Self {
        self.git_info = git_info.into();
        self
    }
}

/// The thread with the changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadMetadataUpdateResponse {
    /// The thread.
    pub thread: Thread,
}

impl ThreadMetadataUpdateResponse {
    /// What can be left out is.
    pub fn new(thread: Thread) -> Self {
        Self { thread }
    }
}

/// Which thread to put away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadArchiveParams {
    /// The thread; it must not be in the archive yet.
    pub thread_id: String,
}

impl ThreadArchiveParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The thread is in the archive.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadArchiveResponse {}

impl ThreadArchiveResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Which thread to take out of the archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUnarchiveParams {
    /// The thread; it must be in the archive.
    pub thread_id: String,
}

impl ThreadUnarchiveParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The thread is among the others again. It is not loaded by that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadUnarchiveResponse {
    /// The thread, without its turns.
    pub thread: Thread,
}

impl ThreadUnarchiveResponse {
    /// What can be left out is.
    pub fn new(thread: Thread) -> Self {
        Self { thread }
    }
}

/// Which thread to delete for good.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadDeleteParams {
    /// The thread.
    pub thread_id: String,
}

impl ThreadDeleteParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The thread is gone.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadDeleteResponse {}

impl ThreadDeleteResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Which history to compact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadCompactStartParams {
    /// The thread.
    pub thread_id: String,
}

impl ThreadCompactStartParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The history will be compacted. That happens in a turn, which comes with `turn/started`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadCompactStartResponse {}

impl ThreadCompactStartResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A command that the user types. No sandbox holds it back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadShellCommandParams {
    /// The thread.
    pub thread_id: String,
    /// The command line, for the shell of the thread: pipes and quotes mean what they mean there.
    pub command: String,
    /// How long it may run; with 0 its time is up at once. An hour when left out. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub timeout_ms: Maybe<i64>,
}

impl ThreadShellCommandParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, command: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            command: command.into(),
            timeout_ms: Maybe::Absent,
        }
    }

    /// Sets `timeout_ms`.
    pub fn with_timeout_ms(mut self, timeout_ms: impl Into<Maybe<i64>>) -> Self {
        self.timeout_ms = timeout_ms.into();
        self
    }
}

/// The command will run. What becomes of it comes as an item.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadShellCommandResponse {}

impl ThreadShellCommandResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What the model is to find at the end of the history with its next request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadInjectItemsParams {
    /// The thread.
    pub thread_id: String,
    /// What to add, in the form of the model endpoint; it goes there as it is.
    pub items: Vec<Value>,
}

impl ThreadInjectItemsParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, items: Vec<Value>) -> Self {
        Self {
            thread_id: thread_id.into(),
            items,
        }
    }
}

/// The history has been added to.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadInjectItemsResponse {}

impl ThreadInjectItemsResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// How far to take a thread back. Files stay as the agent left them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRevertParams {
    /// The thread.
    pub thread_id: String,
    /// The first turn to drop; all that came after it go with it.
    pub before_turn_id: String,
}

impl ThreadRevertParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, before_turn_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            before_turn_id: before_turn_id.into(),
        }
    }
}

/// The thread as it was before the turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRevertResponse {
    /// The thread, without turns; ask for those page by page.
    pub thread: Thread,
    /// Where to begin paging back through the turns.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turns_backwards_cursor: Maybe<String>,
    /// Where to begin paging back through the items.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub items_backwards_cursor: Maybe<String>,
}

impl ThreadRevertResponse {
    /// What can be left out is.
    pub fn new(thread: Thread) -> Self {
        Self {
            thread,
            turns_backwards_cursor: Maybe::Absent,
            items_backwards_cursor: Maybe::Absent,
        }
    }

    /// Sets `turns_backwards_cursor`.
    pub fn with_turns_backwards_cursor(
        mut self,
        turns_backwards_cursor: impl Into<Maybe<String>>,
    ) -> Self {
        self.turns_backwards_cursor = turns_backwards_cursor.into();
        self
    }

    /// Sets `items_backwards_cursor`.
    pub fn with_items_backwards_cursor(
        mut self,
        items_backwards_cursor: impl Into<Maybe<String>>,
    ) -> Self {
        self.items_backwards_cursor = items_backwards_cursor.into();
        self
    }
}

/// A thread was started or forked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadStartedNotification {
    /// The thread, without turns.
    pub thread: Thread,
}

impl ThreadStartedNotification {
    /// What can be left out is.
    pub fn new(thread: Thread) -> Self {
        Self { thread }
    }
}

/// A thread does something else now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStatusChangedNotification {
    /// The thread.
    pub thread_id: String,
    /// What it is doing.
    pub status: ThreadStatus,
}

impl ThreadStatusChangedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, status: ThreadStatus) -> Self {
        Self {
            thread_id: thread_id.into(),
            status,
        }
    }
}

/// A thread is no longer loaded. It can be resumed, unless it was not stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadClosedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadClosedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// A thread goes on with other settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSettingsUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// All that hold now.
    pub thread_settings: ThreadSettings,
}

impl ThreadSettingsUpdatedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, thread_settings: ThreadSettings) -> Self {
        Self {
            thread_id: thread_id.into(),
            thread_settings,
        }
    }
}

/// A thread has another name now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadNameUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// Its name; absent or null when it has none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_name: Maybe<String>,
}

impl ThreadNameUpdatedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            thread_name: Maybe::Absent,
        }
    }

    /// Sets `thread_name`.
    pub fn with_thread_name(mut self, thread_name: impl Into<Maybe<String>>) -> Self {
        self.thread_name = thread_name.into();
        self
    }
}

/// A thread was moved: into a section, out of it, or to another place in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSectionChangedNotification {
    /// The thread.
    pub thread_id: String,
    /// The section that it is in now; null when it is in none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub section_id: Option<String>,
}

impl ThreadSectionChangedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, section_id: Option<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            section_id,
        }
    }
}

/// A thread belongs to another project now, or to none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadProjectUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The project; null when it belongs to none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub project_id: Option<String>,
}

impl ThreadProjectUpdatedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, project_id: Option<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            project_id,
        }
    }
}

/// A thread was put into the archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadArchivedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadArchivedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// A thread was taken out of the archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUnarchivedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadUnarchivedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// A thread was deleted for good.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadDeletedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadDeletedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// A thread was taken back to an earlier turn: what a client shows of its history is out of date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRevertedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadRevertedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The history of a thread was compacted.
#[deprecated(
    note = "The turn also carries it as an item, which is kept: look for `contextCompaction`."
)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContextCompactedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn in which that happened.
    pub turn_id: String,
}

impl ContextCompactedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, turn_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
        }
    }
}

/// A request to the model ended and was counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTokenUsageUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn that used them.
    pub turn_id: String,
    /// The tokens used so far.
    pub token_usage: ThreadTokenUsage,
}

impl ThreadTokenUsageUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        token_usage: ThreadTokenUsage,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            token_usage,
        }
    }
}

/// The user has read more of a thread, or there is more to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadStateChangedNotification {
    /// The thread.
    pub thread_id: String,
    /// How far the user has read.
    pub read_state: ThreadReadState,
}

impl ThreadReadStateChangedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, read_state: ThreadReadState) -> Self {
        Self {
            thread_id: thread_id.into(),
            read_state,
        }
    }
}

/// What waits to be said in a thread changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadQueueChangedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadQueueChangedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// A goal was set, or something about it changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGoalUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn that changed it; null when none did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// The goal as it stands now.
    pub goal: ThreadGoal,
}

impl ThreadGoalUpdatedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, goal: ThreadGoal) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            goal,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }
}

/// A thread has no goal: it was taken away, or there was none when the thread was resumed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGoalClearedNotification {
    /// The thread.
    pub thread_id: String,
}

impl ThreadGoalClearedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// A guess at what the user will say next was made, or failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadPredictionUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn after which the user would say it.
    pub source_turn_id: String,
    /// What came of it.
    pub result: ThreadPredictionResult,
}

impl ThreadPredictionUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        source_turn_id: impl Into<String>,
        result: ThreadPredictionResult,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            source_turn_id: source_turn_id.into(),
            result,
        }
    }
}

/// An attachment, something that clients keep with a thread, was added or taken away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAttachmentUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// Id of the attachment.
    pub attachment_id: String,
    /// What kind of thing it is, in the words of the client.
    pub attachment_type: String,
    /// Tells it apart from others of its kind, in the words of the client.
    pub identity_key: String,
    /// What became of it.
    pub operation: ThreadAttachmentOperation,
}

impl ThreadAttachmentUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        attachment_id: impl Into<String>,
        attachment_type: impl Into<String>,
        identity_key: impl Into<String>,
        operation: ThreadAttachmentOperation,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            attachment_id: attachment_id.into(),
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
            operation,
        }
    }
}

/// A machine that a thread works on came within reach, or went out of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnvironmentConnectionNotification {
    /// The thread.
    pub thread_id: String,
    /// Id of the machine.
    pub environment_id: String,
}

impl EnvironmentConnectionNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, environment_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            environment_id: environment_id.into(),
        }
    }
}
