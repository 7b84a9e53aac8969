/** The picture in the tray: a sheet with brackets, 32 pixels, as PNG. */
export const trayPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAATklEQVR42mNgGAVYgLpn1X9a4KHngP//flMFjzpg1AFUcQB6isZlCT69w8MBxAb3qANGHTDqgFEHDF8HjNy6YLQ9MOqAAXHAyO0ZjSgAAMSgfMJoPtb7AAAAAElFTkSuQmCC';
