//! A tiny server on this machine.
#![cfg(feature = "websocket")]

mod support;

use std::net::{Ipv4Addr, SocketAddr};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

use heddle_client::{Client, ClientOptions, Error, WebSocketOptions};

use support::{server_info, soon};

type Socket = WebSocketStream<TcpStream>;

/// Accepts one client that has to know a secret, and does the handshake with it.
async fn listen() -> (String, impl Future<Output = Socket>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("ws://{}", listener.local_addr().expect("an address"));
    let accept = async move {
        let (stream, _) = listener.accept().await.expect("a client");
        #[allow(clippy::result_large_err)]
        let check = |request: &Request, response: Response| {
            assert_eq!(request.headers()["authorization"], "Bearer secret");
            assert_eq!(request.headers()["x-more"], "yes");
            Ok(response)
        };
        let mut socket = accept_hdr_async(stream, check).await.expect("a WebSocket");
        let request = read(&mut socket).await;
        say(
            &mut socket,
            json!({"id": request["id"], "result": server_info()}),
        )
        .await;
        assert_eq!(read(&mut socket).await, json!({"method": "initialized"}));
        socket
    };
    (url, accept)
}

async fn read(socket: &mut Socket) -> Value {
    match socket.next().await {
        Some(Ok(Message::Text(text))) => serde_json::from_str(&text).expect("JSON"),
        other => panic!("{other:?}"),
    }
}

async fn say(socket: &mut Socket, message: Value) {
    socket
        .send(Message::text(message.to_string()))
        .await
        .expect("it is open");
}

async fn connected() -> (Client, Socket) {
    let (url, accept) = listen().await;
    let websocket = WebSocketOptions::new()
        .bearer_token("secret")
        .header("x-more", "yes");
    assert!(!format!("{websocket:?}").contains("secret"));
    let connect = Client::connect_websocket(&url, websocket, ClientOptions::new());
    let (client, socket) = soon(async { tokio::join!(connect, accept) }).await;
    (client.expect("a client"), socket)
}

#[tokio::test]
async fn messages_are_text_frames_and_pings_are_answered() {
    let (client, mut socket) = connected().await;
    let (answer, ()) = tokio::join!(client.request::<Value>("ask", json!(["ø"])), async {
        let request = read(&mut socket).await;
        assert_eq!(request["params"], json!(["ø"]));
        socket
            .send(Message::Ping("?".into()))
            .await
            .expect("it is open");
        assert_eq!(
            socket.next().await.expect("a frame").expect("a pong"),
            Message::Pong("?".into())
        );
        say(&mut socket, json!({"id": request["id"], "result": "🧵"})).await;
    });
    assert_eq!(answer.expect("an answer"), "🧵");
    let ((), end) = tokio::join!(client.close(), socket.next());
    assert!(matches!(end, Some(Ok(Message::Close(_)))));
}

#[tokio::test]
async fn the_end_has_the_code_and_the_reason_of_the_server() {
    let (client, mut socket) = connected().await;
    let frame = CloseFrame {
        code: 1013.into(),
        reason: "too slow".into(),
    };
    socket.close(Some(frame)).await.expect("it is open");
    match client.closed().await {
        Error::ConnectionClosed(closed) => {
            assert_eq!(closed.close_code, Some(1013));
            assert!(closed.reason.contains("too slow"), "{closed}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_address_where_nobody_listens() {
    // The port is taken, and nobody listens: nor will another test.
    let socket = TcpSocket::new_v4().expect("a socket");
    let free = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    socket.bind(free).expect("a port");
    let url = format!("ws://{}", socket.local_addr().expect("an address"));
    for url in [url.as_str(), "no address"] {
        let error =
            Client::connect_websocket(url, WebSocketOptions::new(), ClientOptions::new()).await;
        assert!(matches!(error, Err(Error::StartFailed(_))), "{error:?}");
    }
}

#[cfg(feature = "websocket-rustls")]
#[tokio::test]
async fn a_server_that_does_not_encrypt_is_no_server_for_wss() {
    use tokio::io::AsyncWriteExt;

    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("wss://{}", listener.local_addr().expect("an address"));
    let connect = Client::connect_websocket(&url, WebSocketOptions::new(), ClientOptions::new());
    let (error, _) = soon(async {
        tokio::join!(connect, async {
            let (mut stream, _) = listener.accept().await.expect("a client");
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await
        })
    })
    .await;
    assert!(matches!(error, Err(Error::StartFailed(_))), "{error:?}");
}
