//! Frames on the pipe: a length of four bytes, little-endian, then so many bytes. A request is two
//! frames (the hint as JSON, the file), a reply is one (the result as JSON).

use std::io::{self, Read, Write};

use tickmark_import::{Hint, ImportError, Imported, MAX_BYTES};

/// A hint holds a file name and an address.
const LARGEST_HINT: u64 = 1_000_000;
/// The document of the largest file, with every character escaped and a block for each line.
const LARGEST_REPLY: u64 = 50 * MAX_BYTES;

/// What a worker answers.
pub(super) type Reply = Result<Imported, ImportError>;

/// Sends a request.
pub(super) fn send_request(output: &mut impl Write, hint: &Hint, bytes: &[u8]) -> io::Result<()> {
    write_frame(output, &serde_json::to_vec(hint)?)?;
    write_frame(output, bytes)?;
    output.flush()
}

/// Waits for a request; `None` when the other side has closed the pipe.
pub(super) fn receive_request(input: &mut impl Read) -> io::Result<Option<(Hint, Vec<u8>)>> {
    let Some(hint) = read_frame(input, LARGEST_HINT)? else {
        return Ok(None);
    };
    let bytes = read_frame(input, MAX_BYTES)?.ok_or(io::ErrorKind::UnexpectedEof)?;
    Ok(Some((serde_json::from_slice(&hint)?, bytes)))
}

/// Sends a reply.
pub(super) fn send_reply(output: &mut impl Write, reply: &Reply) -> io::Result<()> {
    write_frame(output, &serde_json::to_vec(reply)?)?;
    output.flush()
}

/// Waits for a reply; `None` when the other side has closed the pipe.
pub(super) fn receive_reply(input: &mut impl Read) -> io::Result<Option<Reply>> {
    match read_frame(input, LARGEST_REPLY)? {
        Some(frame) => Ok(Some(serde_json::from_slice(&frame)?)),
        None => Ok(None),
    }
}

fn write_frame(output: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
    output.write_all(&length.to_le_bytes())?;
    output.write_all(bytes)
}

/// The memory for a frame grows with what arrives, never with what is announced.
fn read_frame(input: &mut impl Read, largest: u64) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = u64::from(u32::from_le_bytes(length));
    if length > largest {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    input.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length {
        Ok(Some(bytes))
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_and_replies_survive_the_pipe() {
        let hint = Hint {
            file_name: Some("a\nb.md".to_owned()),
            ..Hint::default()
        };
        let mut pipe = Vec::new();
        send_request(&mut pipe, &hint, b"bytes\0\xff").unwrap();
        send_request(&mut pipe, &Hint::default(), b"").unwrap();
        let mut input = pipe.as_slice();
        assert_eq!(
            receive_request(&mut input).unwrap(),
            Some((hint, b"bytes\0\xff".to_vec()))
        );
        assert_eq!(
            receive_request(&mut input).unwrap(),
            Some((Hint::default(), Vec::new()))
        );
        assert_eq!(receive_request(&mut input).unwrap(), None);

        let mut pipe = Vec::new();
        send_reply(&mut pipe, &Err(ImportError::TooDeep)).unwrap();
        assert_eq!(
            receive_reply(&mut pipe.as_slice()).unwrap(),
            Some(Err(ImportError::TooDeep))
        );
    }

    #[test]
    fn torn_and_oversized_frames_are_refused() {
        assert!(receive_reply(&mut [9, 0, 0, 0, b'x'].as_slice()).is_err());
        assert!(receive_reply(&mut [0xff; 8].as_slice()).is_err());
        assert!(receive_request(&mut [0xff, 0xff, 0, 1].as_slice()).is_err());
    }
}
