//! Which of WebKitGTK's two drawing paths to take.
//!
//! Without a usable GPU the default path draws two to three times slower and half as fat again as
//! drawing on the CPU, so the path is chosen before GTK starts. A person overrides the choice with
//! `TICKMARK_RENDER=cpu|gpu` or a file `render` with that word in the app's
//! configuration folder.

use std::path::{Path, PathBuf};

/// The variables that decide, read by WebKitGTK when it starts.
const CPU: [(&str, &str); 2] = [
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
];

/// The variables to set on this machine; none when a person has set one of them.
#[allow(
    clippy::disallowed_methods,
    reason = "read once, before anything else runs"
)]
pub fn variables() -> &'static [(&'static str, &'static str)] {
    if CPU.iter().any(|(name, _)| std::env::var_os(name).is_some()) {
        return &[];
    }
    let wish = std::env::var("TICKMARK_RENDER").ok().or_else(kept_wish);
    let machine = Machine::look(std::env::var_os("WAYLAND_DISPLAY").is_some());
    match RenderPath::choose(wish.as_deref(), machine) {
        RenderPath::Gpu => &[],
        RenderPath::Cpu => &CPU,
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "a file of the configuration folder, which the environment names"
)]
fn kept_wish() -> Option<String> {
    let folder = std::env::var_os("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".config")))?;
    std::fs::read_to_string(folder.join("org.tickmark.Tickmark/render")).ok()
}

/// A drawing path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RenderPath {
    /// What WebKitGTK does by itself.
    Gpu,
    /// Skia on the CPU, without DMA buffers.
    Cpu,
}

/// What is known of the machine.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    /// A render node can be opened.
    pub gpu: bool,
    /// The machine is a virtual one.
    pub virtual_machine: bool,
    /// The NVIDIA driver runs under Wayland.
    pub nvidia_on_wayland: bool,
}

impl RenderPath {
    /// The person's choice, or what suits the machine.
    pub fn choose(wish: Option<&str>, machine: Machine) -> Self {
        match wish.map(str::trim) {
            Some("cpu") => Self::Cpu,
            Some("gpu") => Self::Gpu,
            _ if !machine.gpu || machine.virtual_machine || machine.nvidia_on_wayland => Self::Cpu,
            _ => Self::Gpu,
        }
    }
}

impl Machine {
    /// Looks at the machine we run on.
    pub fn look(wayland: bool) -> Self {
        Self {
            gpu: render_node_opens(),
            virtual_machine: is_virtual(),
            nvidia_on_wayland: wayland && Path::new("/proc/driver/nvidia/version").exists(),
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "a file of the machine")]
fn render_node_opens() -> bool {
    (128..136).any(|number| {
        std::fs::OpenOptions::new()
            .read(true)
            .write(true)
            .open(format!("/dev/dri/renderD{number}"))
            .is_ok()
    })
}

#[allow(clippy::disallowed_methods, reason = "a file of the machine")]
fn is_virtual() -> bool {
    std::fs::read_to_string("/proc/cpuinfo").is_ok_and(|text| {
        text.lines()
            .find(|line| line.starts_with("flags"))
            .is_some_and(|flags| flags.split_whitespace().any(|flag| flag == "hypervisor"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESKTOP: Machine = Machine {
        gpu: true,
        virtual_machine: false,
        nvidia_on_wayland: false,
    };

    #[test]
    fn a_machine_with_a_gpu_keeps_the_default() {
        assert_eq!(RenderPath::choose(None, DESKTOP), RenderPath::Gpu);
    }

    #[test]
    fn anything_that_draws_slowly_there_goes_to_the_cpu() {
        for machine in [
            Machine {
                gpu: false,
                ..DESKTOP
            },
            Machine {
                virtual_machine: true,
                ..DESKTOP
            },
            Machine {
                nvidia_on_wayland: true,
                ..DESKTOP
            },
        ] {
            assert_eq!(
                RenderPath::choose(None, machine),
                RenderPath::Cpu,
                "{machine:?}"
            );
        }
    }

    #[test]
    fn a_person_overrides_it() {
        assert_eq!(RenderPath::choose(Some("cpu\n"), DESKTOP), RenderPath::Cpu);
        let without = Machine {
            gpu: false,
            ..DESKTOP
        };
        assert_eq!(RenderPath::choose(Some("gpu"), without), RenderPath::Gpu);
        assert_eq!(RenderPath::choose(Some("auto"), without), RenderPath::Cpu);
    }
}
