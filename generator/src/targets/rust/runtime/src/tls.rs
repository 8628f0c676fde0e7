//! What WebSockets are encrypted with.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, Error, RootCertStore};
use tokio_tungstenite::Connector;
use webpki_roots::TLS_SERVER_ROOTS;

/// Trusts the certificates that browsers trust.
///
/// The program may have chosen how it encrypts. Where it has not, this crate does so for itself: the guess of rustls
/// panics when the crates of a program bring more than one way, or none.
pub(crate) fn connector() -> Result<Connector, Error> {
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(ring::default_provider()));
    let roots = TLS_SERVER_ROOTS.iter().cloned().collect::<RootCertStore>();
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Connector::Rustls(Arc::new(config)))
}
