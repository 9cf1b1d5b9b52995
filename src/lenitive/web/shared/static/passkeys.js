// Makes and shows passkeys. A button names what it does (data-passkey) and where its options are: in the page, or at an
// address that is asked for them. What the device answers goes into the form's field `credential`, or the one that is
// named (data-field), and the form is sent.

const LETTERS = { "+": "-", "/": "_" };

function bytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/[+/]/g, (sign) => LETTERS[sign]).replace(/=+$/, "");
}

function withBytes(descriptors) {
  return (descriptors ?? []).map((each) => ({ ...each, id: bytes(each.id) }));
}

async function made(options) {
  const publicKey = {
    ...options.publicKey,
    challenge: bytes(options.publicKey.challenge),
    user: { ...options.publicKey.user, id: bytes(options.publicKey.user.id) },
    excludeCredentials: withBytes(options.publicKey.excludeCredentials),
  };
  const found = await navigator.credentials.create({ publicKey });
  return plain(found, {
    attestationObject: text(found.response.attestationObject),
    transports: found.response.getTransports?.() ?? [],
  });
}

async function shown(options) {
  const publicKey = {
    ...options.publicKey,
    challenge: bytes(options.publicKey.challenge),
    allowCredentials: withBytes(options.publicKey.allowCredentials),
  };
  const found = await navigator.credentials.get({ publicKey });
  return plain(found, {
    authenticatorData: text(found.response.authenticatorData),
    signature: text(found.response.signature),
    userHandle: found.response.userHandle ? text(found.response.userHandle) : null,
  });
}

function plain(found, response) {
  return {
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    clientExtensionResults: found.getClientExtensionResults(),
    authenticatorAttachment: found.authenticatorAttachment ?? undefined,
    response: { clientDataJSON: text(found.response.clientDataJSON), ...response },
  };
}

async function optionsOf(button) {
  if (button.dataset.options) return JSON.parse(document.getElementById(button.dataset.options).textContent);
  const answer = await fetch(button.dataset.asks, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).request_options;
}

for (const button of document.querySelectorAll("[data-passkey]")) {
  button.hidden = !window.PublicKeyCredential;
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    const form = button.closest("form");
    const told = document.getElementById("passkey-told");
    told.hidden = true;
    try {
      const options = await optionsOf(button);
      const credential = button.dataset.passkey === "make" ? await made(options) : await shown(options);
      form.elements[button.dataset.field ?? "credential"].value = JSON.stringify(credential);
      form.submit();
    } catch {
      told.hidden = false;
    }
  });
}
