//! The last lines of standard error.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::BufReader;
use tokio::process::ChildStderr;

use super::command::OnStderr;
use super::lines::Lines;

const KEPT_LINES: usize = 20;
const KEPT_CHARACTERS: usize = 500;

/// The last lines that were read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tail {
    lines: Arc<Mutex<VecDeque<String>>>,
}

impl Tail {
    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().cloned().collect()
    }

    /// Reads to the end.
    pub(crate) async fn read(self, stderr: ChildStderr, on_line: Option<OnStderr>) {
        let mut lines = Lines::new(BufReader::new(stderr));
        while let Ok(Some(line)) = lines.next().await {
            self.keep(line.chars().take(KEPT_CHARACTERS).collect());
            if let Some(on_line) = &on_line {
                on_line(&line);
            }
        }
    }

    fn keep(&self, line: String) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == KEPT_LINES {
            lines.pop_front();
        }
        lines.push_back(line);
    }
}
