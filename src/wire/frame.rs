//! Frames on the wire: a length of four bytes, then at most [`MAX`] bytes.
//!
//! The first frame of either side is a [`Hello`] of a layout that stays for ever, whatever becomes of the messages, so
//! that any two builds can tell that they do not understand each other. All later frames are messages in envelopes.

use super::WireError;
use crate::domain::codec::{self, Kind};
use crate::domain::phrase::Phrase;
use futures_util::{SinkExt, StreamExt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::bytes::{Bytes, BytesMut};
use tokio_util::codec::{Framed, LengthDelimitedCodec};

/// The largest frame in bytes.
pub const MAX: usize = 16 * 1024 * 1024;
/// Counted up when messages change in a way that the other side cannot read.
pub const PROTOCOL: u16 = 3;
const MAGIC: &[u8; 5] = b"LOKET";
/// The longest build text.
const BUILD_MAX: usize = 200;
/// The largest first frame: who has not said who they are gets no more room.
const HELLO_MAX: usize = 1024;

/// Bytes both ways: a socket, or a pipe in memory.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A stream of frames.
pub type Frames = Framed<Box<dyn Stream>, LengthDelimitedCodec>;

/// Makes frames of a stream of bytes, for [`shake_hands`] first.
pub fn frames(stream: impl Stream + 'static) -> Frames {
    LengthDelimitedCodec::builder().max_frame_length(HELLO_MAX).new_framed(Box::new(stream))
}

/// The first frame: `LOKET`, protocol (u16), capabilities (u32), both big-endian, and a build text for people (UTF-8, at
/// most 200 bytes). Before it, as before every frame, stands its length (u32, big-endian).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hello {
    /// Which messages this side understands.
    pub protocol: u16,
    /// Bits for abilities within a protocol; none yet.
    pub capabilities: u32,
    /// Version and process, for people.
    pub build: String,
}

/// Somebody with whom no conversation is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Strange {
    /// No Loket at all.
    NotLoket,
    /// A Loket of another protocol.
    Protocol {
        /// What it speaks.
        protocol: u16,
        /// What it calls itself.
        build: String,
    },
}

impl Strange {
    /// What to tell the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NotLoket => Phrase::new("host-not-loket"),
            Self::Protocol { protocol, build } => Phrase::new("host-protocol")
                .with("theirs", protocol)
                .with("ours", PROTOCOL)
                .with("build", build),
        }
    }
}

impl Hello {
    /// That of this program.
    pub fn ours() -> Self {
        Self {
            protocol: PROTOCOL,
            capabilities: 0,
            build: format!("loket {}, process {}", env!("CARGO_PKG_VERSION"), std::process::id()),
        }
    }

    /// Its bytes.
    pub fn pack(&self) -> Bytes {
        let mut bytes = BytesMut::new();
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.protocol.to_be_bytes());
        bytes.extend_from_slice(&self.capabilities.to_be_bytes());
        bytes.extend_from_slice(self.build.as_bytes());
        bytes.freeze()
    }

    /// From bytes, if they are one.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (protocol, rest) = rest.split_first_chunk()?;
        let (capabilities, build) = rest.split_first_chunk()?;
        if build.len() > BUILD_MAX {
            return None;
        }
        Some(Self {
            protocol: u16::from_be_bytes(*protocol),
            capabilities: u32::from_be_bytes(*capabilities),
            build: std::str::from_utf8(build).ok()?.chars().filter(|c| !c.is_control()).collect(),
        })
    }
}

/// Both sides say hello at once; then each knows whether it can talk to the other.
pub async fn shake_hands(frames: &mut Frames) -> Result<Hello, WireError> {
    frames.send(Hello::ours().pack()).await.map_err(lost)?;
    let bytes = frames.next().await.ok_or(WireError::Lost)?.map_err(not_ours)?;
    let hello = Hello::unpack(&bytes).ok_or(WireError::Strange(Strange::NotLoket))?;
    if hello.protocol != PROTOCOL {
        return Err(WireError::Strange(Strange::Protocol { protocol: hello.protocol, build: hello.build }));
    }
    frames.codec_mut().set_max_frame_length(MAX);
    Ok(hello)
}

/// Sends one message.
pub async fn send<T: Serialize>(frames: &mut Frames, message: &T) -> Result<(), WireError> {
    frames.send(pack(message)?).await.map_err(lost)
}

/// The frame of a message; refused if larger than [`MAX`].
pub fn pack<T: Serialize>(message: &T) -> Result<Bytes, WireError> {
    let bytes = codec::encode(Kind::Message, message)?;
    if bytes.len() > MAX {
        return Err(WireError::Message(codec::CodecError::TooLarge(bytes.len(), MAX)));
    }
    Ok(Bytes::from(bytes))
}

/// The next message. [`WireError::Lost`] at the end.
pub async fn receive<T: DeserializeOwned>(frames: &mut Frames) -> Result<T, WireError> {
    unpack(frames.next().await)
}

/// The message of a frame, or why there is none.
pub fn unpack<T: DeserializeOwned>(frame: Option<std::io::Result<BytesMut>>) -> Result<T, WireError> {
    let bytes = frame.ok_or(WireError::Lost)?.map_err(lost)?;
    Ok(codec::decode(Kind::Message, &bytes)?)
}

/// A first frame of impossible length was sent by something else.
fn not_ours(error: std::io::Error) -> WireError {
    match error.kind() {
        std::io::ErrorKind::InvalidData => WireError::Strange(Strange::NotLoket),
        _ => lost(error),
    }
}

/// A peer that died is lost, however the system words it.
fn lost(error: std::io::Error) -> WireError {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::UnexpectedEof => WireError::Lost,
        _ => WireError::Io(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[test]
    fn the_layout_of_the_first_frame_stays_for_ever() {
        let hello = Hello { protocol: 1, capabilities: 2, build: "x".to_owned() };
        assert_eq!(hello.pack().as_ref(), b"LOKET\0\x01\0\0\0\x02x");
        assert_eq!(Hello::unpack(&hello.pack()), Some(hello));
    }

    #[rstest]
    #[case::empty(b"")]
    #[case::other(b"HTTP/1.1 200 OK")]
    #[case::cut(b"LOKET\0\x01\0\0")]
    #[case::not_utf8(b"LOKET\0\x01\0\0\0\0\xff")]
    fn other_first_frames_are_not_ours(#[case] bytes: &[u8]) {
        assert_eq!(Hello::unpack(bytes), None);
    }

    #[tokio::test]
    async fn the_bytes_of_the_first_frame_stay_for_ever() {
        let (ours, mut theirs) = tokio::io::duplex(4096);
        let hello = Hello { protocol: 0x0102, capabilities: 0x0304_0506, build: "loket".to_owned() };
        frames(ours).send(hello.pack()).await.unwrap();
        let mut bytes = Vec::new();
        theirs.read_to_end(&mut bytes).await.unwrap();
        assert_eq!(bytes, b"\0\0\0\x10LOKET\x01\x02\x03\x04\x05\x06loket");
    }

    #[tokio::test]
    async fn a_stranger_gets_little_room_and_a_friend_much() {
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        let (mut ours, mut theirs) = (frames(ours), frames(theirs));
        let both = tokio::join!(shake_hands(&mut ours), shake_hands(&mut theirs));
        both.0.and(both.1).unwrap();
        let large = "x".repeat(10 * HELLO_MAX);
        send(&mut theirs, &large).await.unwrap();
        assert_eq!(receive::<String>(&mut ours).await.unwrap(), large);

        let (ours, mut theirs) = tokio::io::duplex(1 << 16);
        theirs.write_all(b"\0\x80\0\0LOKET").await.unwrap();
        let error = shake_hands(&mut frames(ours)).await.unwrap_err();
        assert!(matches!(error, WireError::Strange(Strange::NotLoket)), "{error}");
    }

    #[test]
    fn what_is_too_large_is_not_sent_and_the_limit_is_said() {
        let error = pack(&"x".repeat(MAX)).unwrap_err();
        assert_eq!(error.phrase().key, "host-too-large");
        assert!(error.to_string().contains(&format!("at most {MAX} are")), "{error}");
    }

    #[tokio::test]
    async fn another_protocol_is_said() {
        let (ours, theirs) = tokio::io::duplex(4096);
        let (mut ours, mut theirs) = (frames(ours), frames(theirs));
        let hello = Hello { protocol: PROTOCOL + 1, ..Hello::ours() };
        theirs.send(hello.pack()).await.unwrap();
        let error = shake_hands(&mut ours).await.unwrap_err();
        assert!(
            matches!(error, WireError::Strange(Strange::Protocol { protocol, .. }) if protocol == PROTOCOL + 1)
        );
    }
}
