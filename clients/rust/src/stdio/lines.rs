//! Lines of a stream of bytes.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt};

/// Bytes; far above any real message, and far below what would harm the process.
const MAX_LINE_LENGTH: usize = 64 * 1024 * 1024;

/// Reads UTF-8 text line by line. Only LF ends a line: JSON allows other ends of lines inside of strings.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    input: R,
    line: Vec<u8>,
}

impl<R: AsyncBufRead + Unpin> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
        }
    }

    /// The next line without its end; none at the end of the stream. The last line need not be ended. Nothing is lost
    /// when the future is dropped.
    pub(crate) async fn next(&mut self) -> io::Result<Option<String>> {
        loop {
            let bytes = self.input.fill_buf().await?;
            if bytes.is_empty() {
                return Ok((!self.line.is_empty()).then(|| self.take()));
            }
            let end = bytes.iter().position(|byte| *byte == b'\n');
            self.line
                .extend_from_slice(&bytes[..end.unwrap_or(bytes.len())]);
            let read = end.map_or(bytes.len(), |end| end + 1);
            self.input.consume(read);
            if end.is_some() {
                return Ok(Some(self.take()));
            }
            if self.line.len() > MAX_LINE_LENGTH {
                let message = format!("a line is longer than {MAX_LINE_LENGTH} bytes");
                return Err(io::Error::new(io::ErrorKind::InvalidData, message));
            }
        }
    }

    fn take(&mut self) -> String {
        let mut line = std::mem::take(&mut self.line);
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        String::from_utf8(line)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn all(bytes: &[u8], chunk: usize) -> Vec<String> {
        let mut lines = Lines::new(tokio::io::BufReader::with_capacity(chunk, bytes));
        let mut all = Vec::new();
        while let Some(line) = lines.next().await.expect("bytes in memory") {
            all.push(line);
        }
        all
    }

    #[tokio::test]
    async fn characters_may_be_cut_by_the_borders_of_chunks() {
        let text = "🧵 one\u{2028}line\r\n\nlast".as_bytes();
        for chunk in 1..8 {
            assert_eq!(all(text, chunk).await, ["🧵 one\u{2028}line", "", "last"]);
        }
    }

    #[tokio::test]
    async fn a_line_may_be_long() {
        let long = "x".repeat(3 * 1024 * 1024);
        assert_eq!(all(format!("{long}\n").as_bytes(), 8192).await, [long]);
    }
}
